package org.housestyle.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.housestyle.run.CheckedFile;

/** A report with one line for each finding, for editors and for people who know the rules. */
final class LineReport implements StreamingReport {

  @Override
  public void write(CheckedFile file, Writer out) throws IOException {
    List<DiagnosticLine> lines = DiagnosticLine.of(file).toList();
    for (DiagnosticLine line : lines) {
      out.write(line.textWithLevel());
      out.write('\n');
    }
  }
}
