// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.Arrays;
import java.util.Optional;

/** How a term is used in copy. */
public enum Usage {
  /** The publication's own words. */
  STATEMENT("statement"),
  /** Somebody else's words, quoted. */
  QUOTATION("quotation"),
  /** The copy is about the term itself. */
  MENTION("mention"),
  /** Part of the official name of a statute, a treaty, a body, a report. */
  TITLE("title"),
  /** The wording of a charge or a statute. */
  LEGAL("legal");

  private final String id;

  Usage(String id) {
    this.id = id;
  }

  /** The usage with a name; empty if there is none. */
  public static Optional<Usage> named(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }

  /** The name in rule files and reports. */
  public String id() {
    return id;
  }
}
