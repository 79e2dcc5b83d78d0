package org.housestyle.cli;

import java.util.Arrays;
import java.util.List;

/**
 * {@code housestyle check PATH...}, the call that is made most, without looking for options: there
 * are none. What reads them takes a third of the time of a run over one article.
 */
final class PlainCheck {

  private PlainCheck() {}

  /** Whether it is what the arguments say. */
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

  /** Checks what they name. */
  static int run(Channels channels, Faults faults, String... args) {
    List<String> paths = List.of(Arrays.copyOfRange(args, 1, args.length));
    try {
      return new CheckCommand(channels, paths).call();
    } catch (RuntimeException e) {
      return faults.failed(e);
    }
  }
}
