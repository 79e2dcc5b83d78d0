package org.housestyle.rule;

import java.util.Optional;

/**
 * What to write instead of a term, with the grammar it takes to put it into a sentence.
 *
 * @param kind how it can be put in
 * @param text a count noun in the singular, a mass noun, or any other wording
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
    /** Offered as it stands, for a person to work in. */
    WORDING
  }
}
