// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.Map;
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
 * @param kept where the words are that fill its word sets, by the name of the set
 */
public record Candidate(
    Rule rule, Term term, Span span, boolean plural, boolean misspelt, Map<String, Span> kept) {}
