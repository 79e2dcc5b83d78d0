// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.rule.Level;
import org.housestyle.run.Totals;

/** Numbers with their nouns, for reports and summaries. */
public final class Count {

  private Count() {}

  /** A number and a noun that agrees with it: {@code 1 file}, {@code 2 files}. */
  public static String of(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The noun for a number of findings of a level: {@code error}, {@code errors}. */
  static String noun(int number, Level level) {
    return level.id() + (number == 1 || level == Level.ADVICE ? "" : "s");
  }

  /**
   * The findings by level, such as {@code 1 error, 4 advice}. Levels without findings are left out;
   * empty if there are no findings.
   */
  public static String byLevel(Totals totals) {
    List<String> counts = new ArrayList<>();
    for (Level level : Level.values()) {
      int number = totals.of(level);
      if (number > 0) {
        counts.add(number + " " + noun(number, level));
      }
    }
    return String.join(", ", counts);
  }

  /** What is wrong with the documents themselves; empty if nothing is. */
  public static String problems(Totals totals) {
    List<String> counts = new ArrayList<>();
    if (totals.problems() > 0) {
      counts.add(of(totals.problems(), "problem") + " with suppressions");
    }
    if (totals.unread() > 0) {
      counts.add(of(totals.unread(), "place") + " with copy not read");
    }
    return String.join(", ", counts);
  }
}
