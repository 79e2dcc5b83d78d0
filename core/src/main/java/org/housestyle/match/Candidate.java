package org.housestyle.match;

import org.housestyle.rule.Rule;
import org.housestyle.rule.Term;
import org.housestyle.text.Span;

/**
 * A place where a term stands.
 *
 * @param rule the rule that has the term
 * @param term the term
 * @param span where it stands in the passage, without a possessive ending
 * @param plural whether its head is in the plural
 * @param misspelt whether one of its words is misspelt
 */
public record Candidate(Rule rule, Term term, Span span, boolean plural, boolean misspelt) {}
