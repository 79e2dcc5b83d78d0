package org.housestyle.decide;

import org.housestyle.rule.Usage;

/** What context made of a candidate. Each has a reason that can be shown to a person. */
public sealed interface Decision {

  /** Why, in a few words. */
  String reason();

  /**
   * It is copy, and this is how the term is used in it.
   *
   * @param usage how it is used
   * @param reason why we think so
   * @param editable whether other words could stand there without falsifying what is reported
   */
  record Used(Usage usage, String reason, boolean editable) implements Decision {

    /** A use that may be reworded if the words are the publication's own. */
    Used(Usage usage, String reason) {
      this(usage, reason, usage == Usage.STATEMENT);
    }

    /** The publication's wording for what somebody else said. */
    static Used reported(String reason) {
      return new Used(Usage.STATEMENT, reason, false);
    }
  }

  /**
   * It is no prose at all: an address, a file name.
   *
   * @param reason what it is
   */
  record NotProse(String reason) implements Decision {}
}
