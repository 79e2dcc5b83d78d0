// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

/** A format that is not built in, as another library would provide it. */
public final class CountFormat implements ReportFormat {

  /** For the service loader. */
  public CountFormat() {}

  @Override
  public String id() {
    return "count";
  }

  @Override
  public Report report(ReportDetail detail) {
    return (result, out) -> out.write(result.totals().findings() + "\n");
  }
}
