package org.housestyle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.housestyle.Finding;
import org.housestyle.rule.Level;
import org.housestyle.run.CheckedFile;

/**
 * A finding and its number in the report.
 *
 * @param number counts from 1 through all files
 */
record Numbered(Finding finding, int number) {

  /** The findings of a file, numbered from this number on. */
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

  /** The id of its mark in the copy. */
  String mark() {
    return "mark-" + number;
  }

  /** The id of its card. */
  String card() {
    return "finding-" + number;
  }

  static String letter(Level level) {
    return level.id().substring(0, 1).toUpperCase(Locale.ROOT);
  }
}
