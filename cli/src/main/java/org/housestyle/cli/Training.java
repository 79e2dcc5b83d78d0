package org.housestyle.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the checks whose classes the launcher puts into its archive: the plain one, which reports
 * file by file, and one with options and reports of all files.
 */
final class Training {

  private Training() {}

  /** Checks the named paths in each way. Prints nothing. */
  public static void main(String[] paths) {
    check(List.of(paths));
    List<String> withOptions = new ArrayList<>(List.of("--show-held"));
    for (String format : List.of("json", "sarif")) {
      withOptions.addAll(List.of("--report", format + "=/dev/null"));
    }
    withOptions.addAll(List.of(paths));
    check(withOptions);
  }

  private static void check(List<String> arguments) {
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(arguments);
    OutputStream nowhere = OutputStream.nullOutputStream();
    Main.run(InputStream.nullInputStream(), nowhere, nowhere, all.toArray(String[]::new));
  }
}
