// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.housestyle.Finding;
import org.housestyle.run.CheckedFile;

/** A report with one line for each finding, for editors and for people who know the rules. */
final class LineReport implements StreamingReport {

  private final boolean showHeld;

  /**
   * Prepares a report.
   *
   * @param held whether to list the findings that are held back, and why
   */
  LineReport(boolean held) {
    this.showHeld = held;
  }

  @Override
  public void write(CheckedFile file, Writer out) throws IOException {
    List<DiagnosticLine> lines = DiagnosticLine.of(file).toList();
    for (DiagnosticLine line : lines) {
      out.write(line.textWithLevel());
      out.write('\n');
    }
    if (showHeld) {
      for (Finding held : file.result().held()) {
        out.write(DiagnosticLine.ofHeld(file, held));
        out.write('\n');
      }
    }
  }
}
