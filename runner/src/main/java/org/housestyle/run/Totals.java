package org.housestyle.run;

import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.Held;
import org.housestyle.baseline.Baseline;

/**
 * What was seen, in numbers.
 *
 * @param errors how many findings have this level
 * @param warnings how many have this one
 * @param advice how many have this one
 * @param fixable how many findings have a suggestion that may be applied unasked
 * @param problems how many problems there are with comments that silence rules
 * @param known how many findings were held back because a baseline has them
 */
public record Totals(int errors, int warnings, int advice, int fixable, int problems, int known) {

  /** Nothing was seen. */
  public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);

  /** What was seen in one file. */
  public static Totals of(CheckResult seen) {
    int errors = 0;
    int warnings = 0;
    int advice = 0;
    int fixable = 0;
    for (Finding finding : seen.findings()) {
      switch (finding.level()) {
        case ERROR -> errors++;
        case WARNING -> warnings++;
        case ADVICE -> advice++;
      }
      fixable += finding.isFixable() ? 1 : 0;
    }
    int known = 0;
    for (Held held : seen.held()) {
      known += held.reason().equals(Baseline.REASON) ? 1 : 0;
    }
    return new Totals(errors, warnings, advice, fixable, seen.problems().size(), known);
  }

  /** Both together. */
  public Totals plus(Totals other) {
    return new Totals(
        errors + other.errors,
        warnings + other.warnings,
        advice + other.advice,
        fixable + other.fixable,
        problems + other.problems,
        known + other.known);
  }
}
