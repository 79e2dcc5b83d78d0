package org.housestyle.cli;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.Held;
import org.housestyle.rule.Level;
import org.housestyle.run.Baseline;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.RunResult;

/** The line that ends a run: how many files, how many findings. */
final class SummaryLine {

  private SummaryLine() {}

  static String of(RunResult result) {
    StringBuilder line = new StringBuilder(count(result.checked(), "file") + " checked: ");
    String found = found(result);
    long known = known(result);
    line.append(!found.isEmpty() ? found : known > 0 ? "nothing new found" : "nothing found");
    if (known > 0) {
      line.append("; ").append(known).append(' ').append(Baseline.REASON);
    }
    if (result.fixable() > 0) {
      line.append("; ").append(result.fixable()).append(" can be fixed safely");
    }
    if (!result.errors().isEmpty()) {
      line.append("; ").append(result.errors().size()).append(" could not be read");
    }
    return line.toString();
  }

  private static long known(RunResult result) {
    long known = 0;
    for (CheckedFile file : result.files()) {
      for (Held held : file.examination().held()) {
        known += held.reason().equals(Baseline.REASON) ? 1 : 0;
      }
    }
    return known;
  }

  /** How many findings of each level, and problems; empty if there are none. */
  static String found(RunResult result) {
    List<String> found = new ArrayList<>();
    add(found, result.count(Level.ERROR), "error");
    add(found, result.count(Level.WARNING), "warning");
    int advice = result.count(Level.ADVICE);
    if (advice > 0) {
      found.add(advice + " advice");
    }
    int problems = result.suppressionProblems();
    if (problems > 0) {
      found.add(count(problems, "problem") + " with suppressions");
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
