// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.Arrays;
import java.util.List;

/**
 * {@code housestyle check PATH...}, the most frequent call. Without options picocli is not loaded,
 * which saves about 60 ms: a quarter of a run over one article.
 */
final class PlainCheck {

  private PlainCheck() {}

  /** Whether the arguments are such a call. */
  static boolean isMeant(String... args) {
    if (args.length == 0 || !args[0].equals("check")) {
      return false;
    }
    for (String arg : args) {
      if (arg.startsWith("-") && arg.length() > 1) {
        return false;
      }
    }
    return true;
  }

  /** Checks the named paths. */
  static int run(Channels channels, ErrorReporter errors, String... args) {
    List<String> paths = List.of(Arrays.copyOfRange(args, 1, args.length));
    try {
      return new CheckCommand(channels, paths).call();
    } catch (RuntimeException e) {
      return errors.failed(e);
    }
  }
}
