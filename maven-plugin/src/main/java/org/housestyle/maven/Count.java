package org.housestyle.maven;

import org.housestyle.baseline.Baseline;
import org.housestyle.run.RunResult;
import org.housestyle.run.Totals;

/** Numbers with their nouns. */
final class Count {

  private Count() {}

  static String of(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** How much was found, by level. */
  static String found(RunResult result) {
    Totals totals = result.totals();
    String known = totals.known() == 0 ? "" : "; " + totals.known() + " " + Baseline.REASON;
    if (totals.problems() == 0 && result.findings().findAny().isEmpty()) {
      return "no " + (known.isEmpty() ? "" : "new ") + "findings" + known;
    }
    return of(totals.errors(), "error")
        + ", "
        + of(totals.warnings(), "warning")
        + ", "
        + totals.advice()
        + " advice"
        + (totals.problems() == 0
            ? ""
            : ", " + of(totals.problems(), "problem") + " with suppressions")
        + known;
  }
}
