package org.housestyle.config;

import java.util.Optional;
import org.housestyle.LevelOverride;
import org.housestyle.Levels;
import org.housestyle.document.BlockKind;
import org.housestyle.rule.Usage;

/**
 * The level of some rules' findings.
 *
 * @param rules an id, {@code pack/id}, {@code pack/*} or {@code *}
 * @param usage the usage it is about; empty if it is about all
 * @param surface the kind of block it is about; empty if it is about all, or about a usage
 * @param weight the level
 */
record LevelSetting(
    String rules, Optional<Usage> usage, Optional<BlockKind> surface, LevelOverride weight) {

  static final String ALL = "*";
  private static final String ALL_OF_PACK = "/*";

  Levels addTo(Levels levels) {
    if (surface.isPresent()) {
      return levels.with(rules, surface.get(), weight);
    }
    return usage.isPresent() ? levels.with(rules, usage.get(), weight) : levels.with(rules, weight);
  }

  /** How narrow it is: of what one file says, the narrower goes before the wider. */
  static int narrowness(String rules) {
    return rules.equals(ALL) ? 0 : rules.endsWith(ALL_OF_PACK) ? 1 : 2;
  }

  /** The pack it names. */
  Optional<String> pack() {
    int slash = rules.indexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(rules.substring(0, slash));
  }

  /** The id of the one rule it names. */
  Optional<String> rule() {
    return narrowness(rules) < 2
        ? Optional.empty()
        : Optional.of(rules.substring(rules.indexOf('/') + 1));
  }
}
