// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import java.util.Collection;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.Status;
import org.housestyle.document.DocumentProblem;
import org.housestyle.rule.Level;

/**
 * Numbers of findings.
 *
 * @param errors how many findings have this level
 * @param warnings how many findings have this level
 * @param advice how many findings have this level
 * @param fixable how many findings have a suggestion that may be applied without asking
 * @param problems how many problems there are with comments that suppress rules
 * @param unread how many places with copy could not be read, such as front matter
 * @param known how many findings are held back because they are in the baseline
 */
public record Totals(
    int errors, int warnings, int advice, int fixable, int problems, int unread, int known) {

  /** Nothing was found. */
  public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0);

  /** The numbers of one file. */
  public static Totals of(CheckResult result) {
    int known = 0;
    for (Finding held : result.held()) {
      known += held.status() instanceof Status.Baseline ? 1 : 0;
    }
    int unread = 0;
    for (DocumentProblem problem : result.problems()) {
      unread += problem.kind() == DocumentProblem.Kind.UNREAD ? 1 : 0;
    }
    Totals totals = of(result.findings());
    return new Totals(
        totals.errors,
        totals.warnings,
        totals.advice,
        totals.fixable,
        result.problems().size() - unread,
        unread,
        known);
  }

  /** The numbers of some findings. */
  public static Totals of(Collection<Finding> findings) {
    int errors = 0;
    int warnings = 0;
    int advice = 0;
    int fixable = 0;
    for (Finding finding : findings) {
      switch (finding.level()) {
        case ERROR -> errors++;
        case WARNING -> warnings++;
        case ADVICE -> advice++;
      }
      fixable += finding.isFixable() ? 1 : 0;
    }
    return new Totals(errors, warnings, advice, fixable, 0, 0, 0);
  }

  /** How many findings there are. */
  public int findings() {
    return errors + warnings + advice;
  }

  /** How many findings have a level. */
  public int of(Level level) {
    return switch (level) {
      case ERROR -> errors;
      case WARNING -> warnings;
      case ADVICE -> advice;
    };
  }

  /** The sum of both. */
  public Totals plus(Totals other) {
    return new Totals(
        errors + other.errors,
        warnings + other.warnings,
        advice + other.advice,
        fixable + other.fixable,
        problems + other.problems,
        unread + other.unread,
        known + other.known);
  }
}
