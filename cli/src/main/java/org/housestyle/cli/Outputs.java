package org.housestyle.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.report.Report;
import org.housestyle.report.StreamingReport;
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

  /** The only report, if there is one alone and it tells file by file. */
  Optional<StreamingReport> fileByFile() {
    Report first = reports.values().iterator().next();
    return reports.size() == 1 && first instanceof StreamingReport report
        ? Optional.of(report)
        : Optional.empty();
  }

  /**
   * Writes the only report from its parts, in UTF-8, and says so if it cannot be.
   *
   * @return whether it could
   */
  boolean write(List<byte[]> parts) {
    return reports.keySet().iterator().next().write(parts);
  }

  @Override
  public void close() {
    reports.keySet().forEach(Destination::close);
  }
}
