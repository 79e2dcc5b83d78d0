package org.housestyle.report;

/**
 * How much a report contains, and whether it has colours. Formats ignore what they have no place
 * for.
 *
 * @param colour whether to use the colours of a terminal
 * @param explain whether to say how each term is used and why we think so
 * @param held whether to list the findings that are held back, and why
 */
public record ReportDetail(boolean colour, boolean explain, boolean held) {

  /** No colour, and findings only. */
  public static final ReportDetail PLAIN = new ReportDetail(false, false, false);
}
