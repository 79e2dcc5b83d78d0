// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rulebook;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.housestyle.rule.TermPattern;
import org.housestyle.rule.When;

/** Patterns and conditions of a rule, written out for people. */
final class PatternText {

  private static final int WIDEST = 72;

  private PatternText() {}

  /**
   * A pattern as its wordings, with slashes between the words of a choice; if that is longer than a
   * line, as the rule file has it.
   */
  static String of(TermPattern pattern) {
    String text =
        pattern.wordings().stream().map(PatternText::wording).collect(Collectors.joining("; "));
    return text.length() <= WIDEST ? text : pattern.written();
  }

  private static String wording(List<TermPattern.Slot> slots) {
    return slots.stream()
        .map(slot -> String.join("/", new TreeSet<>(slot.words())))
        .collect(Collectors.joining(" "));
  }

  /** What a term must have around it; empty if nothing. */
  static String of(When when) {
    return String.join(", and ", when.inWords(PatternText::of));
  }
}
