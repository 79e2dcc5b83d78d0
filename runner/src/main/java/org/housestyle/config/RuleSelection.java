// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.LevelOverride;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;

/**
 * The only rules of a run. All others are turned off; a selected rule keeps the level that the
 * configuration gives it.
 *
 * @param names ids, {@code pack/id} or {@code pack/*}; if empty, all rules are selected
 * @param option the name of the option, for messages
 */
record RuleSelection(List<String> names, String option) {

  static final RuleSelection ALL = new RuleSelection(List.of(), "");

  /** The layer that turns the other rules off. */
  Layer layer(List<RulePack> packs) {
    List<Sourced<LevelSetting>> off = new ArrayList<>();
    for (RulePack pack : packs) {
      for (Rule rule : names.isEmpty() ? List.<Rule>of() : pack.rules()) {
        if (!isSelected(rule)) {
          off.add(new Sourced<>(LevelSetting.of(rule.qualifiedId(), LevelOverride.OFF), option));
        }
      }
    }
    return new Layer(Optional.empty(), Values.NONE.with(Keys.LEVELS, off));
  }

  private boolean isSelected(Rule rule) {
    return names.contains(rule.id())
        || names.contains(rule.qualifiedId())
        || names.contains(LevelSetting.allOf(rule.pack()));
  }
}
