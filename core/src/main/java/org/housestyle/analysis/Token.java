package org.housestyle.analysis;

import org.housestyle.text.Span;

/**
 * A word of the prose.
 *
 * @param word its folded form, apostrophes straight, possessive endings kept
 * @param span where it stands
 * @param joined whether nothing but space or a hyphen parts it from the word before, so that a term
 *     may reach across
 */
public record Token(String word, Span span, boolean joined) {}
