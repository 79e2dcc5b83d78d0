package org.housestyle.rule;

/** Whose words a term is, and what it is doing there. */
public enum Usage {
  /** The publication's own words. */
  STATEMENT("statement"),
  /** Somebody else's words, quoted. */
  QUOTATION("quotation"),
  /** The term itself is what is talked about. */
  MENTION("mention"),
  /** Part of the official name of a statute, a treaty, a body, a report. */
  TITLE("title"),
  /** The wording of a charge or a statute. */
  LEGAL("legal");

  private final String id;

  Usage(String id) {
    this.id = id;
  }

  /** The name in rule files and reports. */
  public String id() {
    return id;
  }
}
