package org.housestyle.report;

/**
 * How much a report tells, and whether in colour. Formats for programs pass over what they have no
 * room for.
 *
 * @param colour whether to use the colours of a terminal
 * @param explain whether to say of every term seen how it is used and why we think so
 * @param held whether to list what was seen and not reported, and why
 */
public record ReportDetail(boolean colour, boolean explain, boolean held) {

  /** No colour, and findings only. */
  public static final ReportDetail PLAIN = new ReportDetail(false, false, false);
}
