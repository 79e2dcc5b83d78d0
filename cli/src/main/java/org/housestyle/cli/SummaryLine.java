// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import org.housestyle.Status;
import org.housestyle.report.Count;
import org.housestyle.run.Totals;
import org.housestyle.run.UnreadFiles;

/** The line that ends a run: how many files, how many findings. */
final class SummaryLine {

  private SummaryLine() {}

  /**
   * Sums up a check.
   *
   * @param checked how many files were checked
   * @param failed how many files could not be checked
   * @param unread the files in folders that no reader reads
   */
  static String of(int checked, Totals totals, int failed, UnreadFiles unread) {
    StringBuilder line = new StringBuilder(Count.of(checked, "file") + " checked");
    String found = found(totals);
    int known = totals.known();
    if (!found.isEmpty()) {
      line.append(": ").append(found);
    } else if (checked > 0 || failed == 0) {
      line.append(known > 0 ? ": nothing new found" : ": nothing found");
    }
    if (known > 0) {
      line.append("; ").append(known).append(' ').append(new Status.Baseline().reason());
    }
    if (totals.fixable() > 0) {
      line.append("; ").append(totals.fixable()).append(" can be fixed safely");
    }
    if (failed > 0) {
      line.append("; ").append(failed).append(" could not be read");
    }
    return line.append(notRead(unread)).toString();
  }

  /** How many files of each ending no reader reads; empty if there are none. */
  static String notRead(UnreadFiles unread) {
    return unread.isEmpty() ? "" : "; " + unread + " not read";
  }

  /** The findings by level, and the problems; empty if there are none. */
  static String found(Totals totals) {
    String found = Count.byLevel(totals);
    String problems = Count.problems(totals);
    return found + (found.isEmpty() || problems.isEmpty() ? "" : ", ") + problems;
  }
}
