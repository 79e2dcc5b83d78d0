package org.housestyle.rule;

import java.util.List;
import java.util.Optional;

/**
 * What to write instead of a term, with the grammar it takes to put it into a sentence.
 *
 * @param kind how it can be put in
 * @param text a count noun in the singular, a mass noun, a regular verb, or any other wording
 * @param plural the plural of a count noun; the text itself for other kinds
 * @param modifier the form before another noun; empty if there is none
 * @param guidance whose wording it is; empty if it is the pack's own
 * @param cite the id of the document that has it, where one does
 * @param inLineWith the guidance that the pack's own wording follows; empty if it suits all
 * @param validity when it may be offered
 */
public record Replacement(
    Kind kind,
    String text,
    String plural,
    Optional<String> modifier,
    Optional<String> guidance,
    Optional<String> cite,
    List<String> inLineWith,
    Validity validity) {

  /** The key of the wordings that are the pack's own, and the name under which they are offered. */
  public static final String GENERAL = "general";

  /** Whose wording it is: a guidance, or {@link #GENERAL}. */
  public String owner() {
    return guidance.orElse(GENERAL);
  }

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
