package org.housestyle.match;

import org.housestyle.rule.Rule;
import org.housestyle.rule.Term;
import org.housestyle.text.Span;

/**
 * A term that was found in prose. Immutable.
 *
 * @param rule the rule that has the term
 * @param term the term
 * @param span where it is in the block's prose, without a possessive ending
 * @param plural whether its head is plural
 * @param misspelt whether one of its words is misspelt
 */
public record Candidate(Rule rule, Term term, Span span, boolean plural, boolean misspelt) {}
