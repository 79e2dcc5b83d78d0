// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.housestyle.rule.Level;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;
import org.housestyle.text.Position;

/** The XML of Checkstyle, which most build servers read. Columns count UTF-16 units. */
final class CheckstyleReport implements Report {

  /** The version of Checkstyle that tools expect. */
  private static final String VERSION = "4.3";

  @Override
  public void write(RunResult result, Writer out) throws IOException {
    Xml.document(
        out, xml -> xml.element("checkstyle", it -> writeFiles(it, result), "version", VERSION));
  }

  private static void writeFiles(Xml xml, RunResult result) throws XMLStreamException {
    for (CheckedFile file : result.files()) {
      List<Diagnostic> diagnostics = Diagnostic.of(file);
      if (!diagnostics.isEmpty()) {
        xml.element("file", it -> writeDiagnostics(it, diagnostics), "name", file.path());
      }
    }
    for (FileError error : result.errors()) {
      xml.element("file", it -> writeError(it, error), "name", error.path());
    }
  }

  private static void writeDiagnostics(Xml xml, List<Diagnostic> diagnostics)
      throws XMLStreamException {
    for (Diagnostic diagnostic : diagnostics) {
      Position start = diagnostic.start();
      xml.empty(
          "error",
          "line",
          String.valueOf(start.line()),
          "column",
          String.valueOf(start.column()),
          "severity",
          diagnostic.level() == Level.ADVICE ? "info" : diagnostic.level().id(),
          "message",
          diagnostic.messageWithPlace(),
          "source",
          source(diagnostic.rule()));
    }
  }

  private static void writeError(Xml xml, FileError error) throws XMLStreamException {
    xml.empty(
        "error",
        "line",
        "0",
        "severity",
        "error",
        "message",
        error.message(),
        "source",
        source(Diagnostic.FILE));
  }

  /** Checkstyle's sources are class names; tools show what follows the last dot. */
  private static String source(String rule) {
    String name = rule.replace('/', '.');
    return name.startsWith("housestyle.") ? name : "housestyle." + name;
  }
}
