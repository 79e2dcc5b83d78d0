package org.housestyle.rule;

import java.util.Optional;

/**
 * What to write instead of a term, with the grammar it takes to put it into a sentence.
 *
 * @param kind how it can be put in
 * @param text a count noun in the singular, a mass noun, a regular verb, or any other wording
 * @param plural the plural of a count noun; the text itself for other kinds
 * @param modifier the form before another noun; empty if there is none
 */
public record Replacement(Kind kind, String text, String plural, Optional<String> modifier) {

  /** How a replacement can be put into a sentence. */
  public enum Kind {
    /** Has a singular and a plural. */
    NOUN,
    /** Takes a singular verb and no article. */
    MASS,
    /** A verb, in the form to which "to" is put: takes the form of what it replaces. */
    VERB,
    /** Fits as it stands wherever the term does, for a person to confirm. */
    PHRASE,
    /** Told, not put in: the sentence has to be worded anew. */
    WORDING
  }
}
