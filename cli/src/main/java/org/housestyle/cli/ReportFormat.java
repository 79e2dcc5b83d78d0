package org.housestyle.cli;

import java.util.Locale;
import org.housestyle.report.JsonReport;
import org.housestyle.report.Report;
import org.housestyle.report.TextReport;

/** What a report can look like. */
enum ReportFormat {
  TEXT {
    @Override
    Report report(boolean colour, boolean explain, boolean held) {
      return new TextReport(colour, explain, explain || held);
    }
  },
  JSON {
    @Override
    Report report(boolean colour, boolean explain, boolean held) {
      return new JsonReport(held);
    }
  };

  /** The report that is written so; JSON has no colours, and every explanation already. */
  abstract Report report(boolean colour, boolean explain, boolean held);

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
