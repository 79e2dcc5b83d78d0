package org.housestyle.decide;

import org.housestyle.rule.Usage;

/** What was decided about a candidate. */
public sealed interface Decision {

  /** The reason, in a few words that can be shown to a person. */
  String reason();

  /**
   * The candidate is part of the copy.
   *
   * @param usage how the term is used
   * @param reason why we think so
   * @param editable whether a replacement would leave the report true
   */
  record Used(Usage usage, String reason, boolean editable) implements Decision {

    /** A usage that is editable if the words are the publication's own. */
    Used(Usage usage, String reason) {
      this(usage, reason, usage == Usage.STATEMENT);
    }

    /** The publication's wording for what somebody else said. */
    static Used reported(String reason) {
      return new Used(Usage.STATEMENT, reason, false);
    }
  }

  /**
   * The candidate is not prose: it is in an address or a file name.
   *
   * @param reason what it is part of
   */
  record NotProse(String reason) implements Decision {}
}
