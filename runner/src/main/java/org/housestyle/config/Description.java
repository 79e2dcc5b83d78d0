// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.LevelOverride;
import org.housestyle.Levels;
import org.housestyle.rule.Usage;

/** Settings as lines for people: key, value, and where the value comes from. */
final class Description {

  private record Line(String key, String value, String where) {}

  private final List<Line> lines = new ArrayList<>();

  /**
   * Describes the settings of a file.
   *
   * @param configuration the configuration file, if there is one
   * @param leftOut where it says that the file is left out when its folder is checked, if it is
   */
  Description(
      Optional<String> configuration, EffectiveSettings settings, Optional<String> leftOut) {
    add("configuration", configuration.orElse("none"), configuration.isPresent() ? "" : "default");
    leftOut.ifPresent(where -> add("in folders", "left out", where));
    Keys.ALL.forEach(key -> key.describe(settings, this));
  }

  /** Describes levels: first those of usages, then those of rules and surfaces in order. */
  void addLevels(List<Sourced<LevelSetting>> levels) {
    addUsages(levels);
    addRules(levels);
  }

  private void addUsages(List<Sourced<LevelSetting>> levels) {
    Map<String, Sourced<LevelOverride>> weights = new LinkedHashMap<>();
    for (Usage usage : Usage.values()) {
      weights.put(usage.id(), Sourced.byDefault(Levels.standard().level(usage)));
    }
    weights.put(LevelSetting.DOUBTFUL, Sourced.byDefault(Levels.standard().levelOfDoubtful()));
    for (Sourced<LevelSetting> sourced : levels) {
      LevelSetting setting = sourced.value();
      if (setting.rules().equals(LevelSetting.ALL) && setting.usage().isPresent()) {
        weights.put(setting.usage().get(), new Sourced<>(setting.weight(), sourced.where()));
      }
    }
    weights.forEach(
        (usage, weight) -> add("usage", usage + ": " + weight.value().id(), weight.where()));
  }

  private void addRules(List<Sourced<LevelSetting>> levels) {
    for (Sourced<LevelSetting> sourced : levels) {
      LevelSetting setting = sourced.value();
      boolean usageOfAll = setting.rules().equals(LevelSetting.ALL) && setting.usage().isPresent();
      if (!usageOfAll) {
        String usage = setting.usage().map(it -> " (" + it + ")").orElse("");
        String level = setting.rules() + usage + ": " + setting.weight().id();
        if (setting.surface().isPresent()) {
          add("surface", setting.surface().get().id() + ": " + level, sourced.where());
        } else {
          add("rule", level, sourced.where());
        }
      }
    }
  }

  /** Adds a line. */
  void add(String key, String value, String where) {
    lines.add(new Line(key, value, where));
  }

  String text() {
    int keys = lines.stream().mapToInt(it -> it.key().length()).max().orElse(0);
    int values = lines.stream().mapToInt(it -> it.value().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      String row = pad(line.key(), keys) + "  " + pad(line.value(), values) + "  " + line.where();
      text.append(row.stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
