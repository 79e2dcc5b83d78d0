package org.housestyle.rule;

import java.util.Locale;

/** Whose words a term is, and what it is doing there. */
public enum Usage {
  /** The publication's own words. */
  STATEMENT,
  /** Somebody else's words, quoted. */
  QUOTATION,
  /** The term itself is what is talked about. */
  MENTION,
  /** Part of the official name of a statute, a treaty, a body, a report. */
  TITLE,
  /** The wording of a charge or a statute. */
  LEGAL;

  /** The name as it stands in rule files and reports: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
