package org.housestyle.maven;

import org.housestyle.rule.Level;
import org.housestyle.run.RunResult;

/** Numbers with their nouns. */
final class Count {

  private Count() {}

  static String of(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** How much was found, by level. */
  static String found(RunResult result) {
    int problems = result.suppressionProblems();
    if (problems == 0 && result.findings().findAny().isEmpty()) {
      return "no findings";
    }
    return of(result.count(Level.ERROR), "error")
        + ", "
        + of(result.count(Level.WARNING), "warning")
        + ", "
        + result.count(Level.ADVICE)
        + " advice"
        + (problems == 0 ? "" : ", " + of(problems, "problem") + " with suppressions");
  }
}
