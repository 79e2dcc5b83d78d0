package org.housestyle.cli;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.run.Baseline;
import org.housestyle.run.Totals;
import org.housestyle.run.UnreadFiles;

/** The line that ends a run: how many files, how many findings. */
final class SummaryLine {

  private SummaryLine() {}

  /**
   * Sums up a check.
   *
   * @param checked how many files were checked
   * @param failed how many could not be
   * @param unread how many of the folders no reader reads
   */
  static String of(int checked, Totals totals, int failed, UnreadFiles unread) {
    StringBuilder line = new StringBuilder(count(checked, "file") + " checked: ");
    String found = found(totals);
    int known = totals.known();
    line.append(!found.isEmpty() ? found : known > 0 ? "nothing new found" : "nothing found");
    if (known > 0) {
      line.append("; ").append(known).append(' ').append(Baseline.REASON);
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

  /** How many findings of each level, and problems; empty if there are none. */
  static String found(Totals totals) {
    List<String> found = new ArrayList<>();
    add(found, totals.errors(), "error");
    add(found, totals.warnings(), "warning");
    if (totals.advice() > 0) {
      found.add(totals.advice() + " advice");
    }
    if (totals.problems() > 0) {
      found.add(count(totals.problems(), "problem") + " with suppressions");
    }
    return String.join(", ", found);
  }

  private static void add(List<String> found, int number, String noun) {
    if (number > 0) {
      found.add(count(number, noun));
    }
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
