// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

/**
 * How much a report contains, and whether it has colours. A format ignores what it does not
 * support.
 *
 * @param colour whether to use the colours of a terminal
 * @param explain whether to say how each term is used, and why
 * @param held whether to list the findings that are held back, and why
 */
public record ReportDetail(boolean colour, boolean explain, boolean held) {

  /** No colour, and findings only. */
  public static final ReportDetail PLAIN = new ReportDetail(false, false, false);
}
