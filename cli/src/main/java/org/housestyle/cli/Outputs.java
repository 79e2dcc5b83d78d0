// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.report.Report;
import org.housestyle.report.StreamingReport;
import org.housestyle.run.RunResult;

/** The reports of a run, and where each goes. */
final class Outputs implements AutoCloseable {

  /** A report that goes somewhere. */
  private record Output(Destination destination, Report report) {

    boolean write(RunResult result) {
      return destination.write(out -> report.write(result, out));
    }
  }

  private final List<Output> all = new ArrayList<>();

  void add(Destination destination, Report report) {
    all.add(new Output(destination, report));
  }

  /**
   * Writes all reports, and reports each failure.
   *
   * @return whether all were written
   */
  boolean write(RunResult result) {
    boolean written = true;
    for (Output output : all) {
      written &= output.write(result);
    }
    return written;
  }

  /** The only report, if there is just one and it can be written file by file. */
  Optional<StreamingReport> streaming() {
    return all.size() == 1 && all.get(0).report() instanceof StreamingReport report
        ? Optional.of(report)
        : Optional.empty();
  }

  /**
   * Writes the only report from its {@linkplain StreamingReport#part parts}, and reports a failure.
   *
   * @return whether it worked
   */
  boolean write(List<byte[]> parts) {
    return all.get(0)
        .destination()
        .writeBytes(
            out -> {
              for (byte[] part : parts) {
                out.write(part);
              }
            });
  }

  @Override
  public void close() {
    all.forEach(output -> output.destination().close());
  }
}
