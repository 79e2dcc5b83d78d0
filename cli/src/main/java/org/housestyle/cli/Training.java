// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the checks whose classes the launcher puts into its archive: the plain one, which reports
 * file by file, and one with options and reports of all files.
 */
final class Training {

  private Training() {}

  /** Checks the named paths in each way. Prints nothing, and leaves nothing behind. */
  public static void main(String[] paths) throws IOException {
    check(List.of(paths));
    List<String> withOptions = new ArrayList<>(List.of("--show-held"));
    List<Path> reports = new ArrayList<>();
    for (String format : List.of("json", "sarif")) {
      Path report = Files.createTempFile("housestyle", "." + format);
      reports.add(report);
      withOptions.addAll(List.of("--report", format + "=" + report));
    }
    withOptions.addAll(List.of(paths));
    check(withOptions);
    for (Path report : reports) {
      Files.delete(report);
    }
  }

  private static void check(List<String> arguments) {
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(arguments);
    OutputStream nowhere = OutputStream.nullOutputStream();
    Main.run(InputStream.nullInputStream(), nowhere, nowhere, all.toArray(String[]::new));
  }
}
