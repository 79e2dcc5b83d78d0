package org.housestyle.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.housestyle.report.Report;
import org.housestyle.run.RunResult;

/** The reports of a run, and where each goes. */
final class Outputs implements AutoCloseable {

  private final Map<Destination, Report> reports = new LinkedHashMap<>();

  void add(Destination destination, Report report) {
    reports.put(destination, report);
  }

  /**
   * Writes all of them, and says so if one cannot be.
   *
   * @return whether all could
   */
  boolean write(RunResult result) {
    boolean written = true;
    for (Map.Entry<Destination, Report> entry : reports.entrySet()) {
      written &= entry.getKey().write(out -> entry.getValue().write(result, out));
    }
    return written;
  }

  @Override
  public void close() {
    reports.keySet().forEach(Destination::close);
  }
}
