// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.housestyle.Finding;
import org.housestyle.rule.Level;
import org.housestyle.rule.Rule;
import org.housestyle.run.CheckedFile;

/**
 * A finding and its number in the report.
 *
 * @param number counts from 1 through all files
 * @param ruleNumber that of its rule, from 1 in the order of the report
 */
record Numbered(Finding finding, int number, int ruleNumber) {

  /**
   * The findings of a file, numbered from this number on.
   *
   * @param rules the numbers of the rules of earlier files; those of new rules are added
   */
  static List<Numbered> of(CheckedFile file, int first, Map<String, Integer> rules) {
    List<Numbered> numbered = new ArrayList<>();
    for (Finding finding : file.result().findings()) {
      String rule = finding.rule().qualifiedId();
      int ruleNumber = rules.computeIfAbsent(rule, it -> rules.size() + 1);
      numbered.add(new Numbered(finding, first + numbered.size(), ruleNumber));
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

  /** Its rule. */
  Rule rule() {
    return finding.rule();
  }

  /** The class of the cards of its rule. */
  String ruleStyle() {
    return "rule-" + ruleNumber;
  }

  /** The id of the card of its rule. */
  String ruleCard() {
    return "card-" + ruleNumber;
  }

  static String letter(Level level) {
    return level.id().substring(0, 1).toUpperCase(Locale.ROOT);
  }
}
