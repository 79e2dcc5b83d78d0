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
   */
  record Used(Usage usage, String reason) implements Decision {}

  /**
   * It is no prose at all: an address, a file name.
   *
   * @param reason what it is
   */
  record NotProse(String reason) implements Decision {}
}
