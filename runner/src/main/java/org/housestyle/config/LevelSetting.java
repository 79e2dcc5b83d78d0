// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.util.Optional;
import org.housestyle.LevelOverride;
import org.housestyle.Levels;
import org.housestyle.document.BlockKind;
import org.housestyle.rule.Usage;

/**
 * The level of some rules.
 *
 * @param rules an id, {@code pack/id}, {@code pack/*} or {@code *}
 * @param usage the usage it is for, or {@link #DOUBTFUL}; empty for all, or for the level of the
 *     rules themselves
 * @param surface the kind of block it is for; empty for all, or if it is for a usage
 * @param weight the level
 */
record LevelSetting(
    String rules, Optional<String> usage, Optional<BlockKind> surface, LevelOverride weight) {

  static final String ALL = "*";

  /** In place of a usage: what has only weak evidence. */
  static final String DOUBTFUL = "doubtful";

  private static final String ALL_OF_PACK = "/*";

  /** The level of some rules in all usages and on all surfaces. */
  static LevelSetting of(String rules, LevelOverride weight) {
    return new LevelSetting(rules, Optional.empty(), Optional.empty(), weight);
  }

  /** The name of all rules of a pack. */
  static String allOf(String pack) {
    return pack + ALL_OF_PACK;
  }

  Levels addTo(Levels levels) {
    if (surface.isPresent()) {
      return levels.with(rules, surface.get(), weight);
    }
    if (usage.isEmpty()) {
      return levels.with(rules, weight);
    }
    return Usage.named(usage.get())
        .map(it -> levels.with(rules, it, weight))
        .orElseGet(() -> levels.withDoubtful(rules, weight));
  }

  /** How specific it is: in one file, the more specific setting wins. */
  static int specificity(String rules) {
    return rules.equals(ALL) ? 0 : rules.endsWith(ALL_OF_PACK) ? 1 : 2;
  }

  /** The named pack. */
  Optional<String> pack() {
    int slash = rules.indexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(rules.substring(0, slash));
  }

  /** The id of the named rule, if it is for one rule. */
  Optional<String> rule() {
    return specificity(rules) < 2
        ? Optional.empty()
        : Optional.of(rules.substring(rules.indexOf('/') + 1));
  }
}
