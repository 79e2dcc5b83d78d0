// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.Console;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What the terminal can do, if there is one.
 *
 * @param stdout whether standard output is one
 * @param stderr whether standard error is one
 * @param escapes whether it supports escape sequences
 * @param noColor whether the user does not want colours
 */
record Terminal(boolean stdout, boolean stderr, boolean escapes, boolean noColor) {

  private static final String STDOUT = "housestyle.stdout.terminal";
  private static final String STDERR = "housestyle.stderr.terminal";

  /** The terminal that this process runs in. */
  static Terminal here() {
    Properties properties = System.getProperties();
    // Only if the launcher did not set it.
    boolean known = properties.containsKey(STDOUT) && properties.containsKey(STDERR);
    return of(properties, System.getenv(), !known && isConsole());
  }

  /**
   * From what the launcher detected, or else from what Java knows.
   *
   * @param console whether Java sees a console
   */
  static Terminal of(Properties properties, Map<String, String> environment, boolean console) {
    String os = properties.getProperty("os.name");
    boolean windows = os != null && os.toLowerCase(Locale.ROOT).startsWith("windows");
    boolean modern = environment.containsKey("WT_SESSION") || environment.containsKey("TERM");
    boolean dumb = "dumb".equals(environment.get("TERM"));
    return new Terminal(
        flag(properties.getProperty(STDOUT), console),
        flag(properties.getProperty(STDERR), console),
        !dumb && (!windows || modern),
        !environment.getOrDefault("NO_COLOR", "").isEmpty());
  }

  /** Whether to print colours on standard output. */
  boolean colours(ColorChoice choice) {
    return switch (choice) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> stdout && escapes && !noColor;
    };
  }

  /** Whether a line on standard error can be redrawn. */
  boolean showsProgress() {
    return stderr && escapes;
  }

  private static boolean flag(String value, boolean byDefault) {
    return value == null ? byDefault : Boolean.parseBoolean(value);
  }

  /** Before Java 22 there is a console only at a terminal; later versions have isTerminal(). */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
