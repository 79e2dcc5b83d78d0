package org.housestyle.decide;

import java.util.Optional;
import org.housestyle.rule.Usage;

/** What was decided about a candidate. */
public sealed interface Decision {

  /** The reason, in a few words that can be shown to a person. */
  String reason();

  /**
   * The candidate is part of the copy.
   *
   * @param usage how the term is used
   * @param reason why, in a few words
   * @param editable whether a replacement would leave the report true
   * @param review why a person must look at every replacement; empty if one may be safe
   */
  record Used(Usage usage, String reason, boolean editable, Optional<String> review)
      implements Decision {

    /** A usage that is editable if the words are the publication's own. */
    Used(Usage usage, String reason) {
      this(usage, reason, usage == Usage.STATEMENT, Optional.empty());
    }

    /** The wording of a charge in words that the law no longer has. */
    static Used lapsed(String reason) {
      return new Used(
          Usage.STATEMENT, reason, true, Optional.of("it is a charge: look up how it is worded"));
    }

    /** The publication's wording for what somebody else said. */
    static Used reported(String reason) {
      return new Used(Usage.STATEMENT, reason, false, Optional.empty());
    }
  }

  /**
   * The candidate is not prose: it is in an address or a file name.
   *
   * @param reason what it is part of
   */
  record NotProse(String reason) implements Decision {}
}
