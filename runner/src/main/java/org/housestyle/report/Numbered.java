package org.housestyle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.housestyle.Finding;
import org.housestyle.rule.Level;
import org.housestyle.run.CheckedFile;

/**
 * A finding, and its number in the report.
 *
 * @param number from 1, through all files
 */
record Numbered(Finding finding, int number) {

  /** The findings of a file, the first of which has this number. */
  static List<Numbered> of(CheckedFile file, int first) {
    List<Numbered> numbered = new ArrayList<>();
    for (Finding finding : file.result().findings()) {
      numbered.add(new Numbered(finding, first + numbered.size()));
    }
    return numbered;
  }

  /** Level and number, such as {@code E7}. */
  String label() {
    return letter(finding.level()) + number;
  }

  /** Where its mark stands in the page. */
  String mark() {
    return "mark-" + number;
  }

  /** Where its card stands in the page. */
  String card() {
    return "finding-" + number;
  }

  static String letter(Level level) {
    return level.id().substring(0, 1).toUpperCase(Locale.ROOT);
  }
}
