// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.housestyle.rule.Level;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;
import org.housestyle.text.Position;

/** Lines that GitHub's runner turns into annotations of a pull request. */
final class GithubReport implements Report {

  @Override
  public void write(RunResult result, Writer out) throws IOException {
    for (CheckedFile file : result.files()) {
      for (Diagnostic diagnostic : Diagnostic.of(file)) {
        out.write(line(diagnostic) + '\n');
      }
    }
    for (FileError error : result.errors()) {
      out.write("::error file=" + property(error.path()) + ",title=" + property(Diagnostic.FILE));
      out.write("::" + data(error.message()) + '\n');
    }
    out.flush();
  }

  private static String line(Diagnostic diagnostic) {
    Position start = diagnostic.start();
    Position end = diagnostic.end();
    // The runner accepts columns only for a place within one line.
    String columns =
        start.line() == end.line() ? ",col=" + start.column() + ",endColumn=" + end.column() : "";
    String message =
        diagnostic.finding().stream()
            .flatMap(it -> it.citations().stream())
            .limit(1)
            .map(source -> "\nSource: " + source.inWords())
            .collect(Collectors.joining("", diagnostic.messageWithPlace(), ""));
    return "::"
        + command(diagnostic.level())
        + " file="
        + property(diagnostic.file().path())
        + ",line="
        + start.line()
        + ",endLine="
        + end.line()
        + columns
        + ",title="
        + property(diagnostic.rule())
        + "::"
        + data(message);
  }

  private static String command(Level level) {
    return level == Level.ADVICE ? "notice" : level.id();
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return Printable.of(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }
}
