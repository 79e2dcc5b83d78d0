package org.housestyle.cli;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.housestyle.rule.TermPattern;
import org.housestyle.rule.When;

/** What a rule looks for, spelt out for people. */
final class Spelt {

  private static final int WIDEST = 72;

  private Spelt() {}

  /**
   * A pattern; words that may stand in the same place are parted by a slash. One that stands for
   * more than a line takes is told as its rule file has it.
   */
  static String of(TermPattern pattern) {
    String spelt =
        pattern.wordings().stream().map(Spelt::wording).collect(Collectors.joining("; "));
    return spelt.length() <= WIDEST ? spelt : pattern.written();
  }

  private static String wording(List<TermPattern.Slot> slots) {
    return slots.stream()
        .map(slot -> String.join("/", new TreeSet<>(slot.words())))
        .collect(Collectors.joining(" "));
  }

  /** What must stand round a term; empty if nothing must. */
  static String of(When when) {
    return String.join(", and ", when.inWords(Spelt::of));
  }
}
