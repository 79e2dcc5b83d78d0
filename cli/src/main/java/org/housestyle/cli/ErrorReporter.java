// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.run.ConfigException;

/** Reports errors in short lines without a stack trace, and chooses the exit code. */
final class ErrorReporter {

  private final Notices notices;

  ErrorReporter(Notices notices) {
    this.notices = notices;
  }

  /** Reports the exception that ended a command. */
  int failed(Exception e) {
    if (e instanceof InvalidUseException invalid) {
      return invalidUse(invalid.lines());
    }
    if (e instanceof ConfigException config) {
      return invalidUse(mistakes(config));
    }
    return bug(e);
  }

  private int invalidUse(List<String> lines) {
    String before = "housestyle: ";
    for (String line : lines) {
      notices.line(before + line);
      before = "";
    }
    return ExitCode.USAGE.number();
  }

  private static List<String> mistakes(ConfigException e) {
    List<String> lines = new ArrayList<>();
    if (e.problems().size() > 1) {
      lines.add("the configuration has " + e.problems().size() + " mistakes:");
    }
    e.problems().forEach(it -> it.lines().forEach(lines::add));
    return lines;
  }

  /** Reports an unexpected error. */
  int bug(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      notices.line("housestyle: out of memory; give it more: HOUSESTYLE_JAVA_OPTS=-Xmx2g");
    } else {
      String message = String.valueOf(e.getMessage());
      notices.line(message.startsWith("Bug: ") ? message : "Bug: " + e);
      notices.line(
          "Please report it, with what HOUSESTYLE_DEBUG=1 prints and, if you may, the copy.");
    }
    if ("1".equals(System.getenv("HOUSESTYLE_DEBUG"))) {
      e.printStackTrace(notices.writer());
      notices.writer().flush();
    }
    return ExitCode.USAGE.number();
  }
}
