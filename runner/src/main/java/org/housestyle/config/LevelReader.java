// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.housestyle.LevelOverride;
import org.housestyle.document.BlockKind;
import org.housestyle.rule.Usage;
import org.housestyle.yaml.YamlMap;

/** Reads {@code rules}, {@code surfaces} and {@code usage}. */
final class LevelReader {

  /** What a level may be set for by itself. */
  static final List<String> USAGES =
      Stream.concat(Arrays.stream(Usage.values()).map(Usage::id), Stream.of(LevelSetting.DOUBTFUL))
          .toList();

  private final List<Sourced<LevelSetting>> settings = new ArrayList<>();

  private LevelReader() {}

  /** The levels in a mapping, the more specific last. */
  static List<Sourced<LevelSetting>> read(YamlMap map) {
    LevelReader reader = new LevelReader();
    if (map.optionalChoice("off", List.of("true", "false")).filter("true"::equals).isPresent()) {
      LevelSetting off = LevelSetting.of(LevelSetting.ALL, LevelOverride.OFF);
      reader.settings.add(new Sourced<>(off, map.place("off")));
    }
    map.map("usage").ifPresent(table -> reader.readUsages(table, LevelSetting.ALL));
    map.map("rules").ifPresent(reader::readRules);
    map.map("surfaces").ifPresent(reader::readSurfaces);
    return List.copyOf(reader.settings);
  }

  private void readRules(YamlMap rules) {
    for (String name : generalFirst(rules)) {
      if (!rules.isMap(name)) {
        readWeight(rules, name, name, Optional.empty(), Optional.empty());
        continue;
      }
      YamlMap rule = rules.map(name).orElseThrow();
      rule.allowOnly("level", "usage");
      readWeight(rule, "level", name, Optional.empty(), Optional.empty());
      rule.map("usage").ifPresent(table -> readUsages(table, name));
    }
  }

  private void readSurfaces(YamlMap surfaces) {
    surfaces.allowOnly(BlockKind.ids().toArray(String[]::new));
    for (BlockKind kind : BlockKind.values()) {
      surfaces
          .map(kind.id())
          .ifPresent(
              rules ->
                  generalFirst(rules)
                      .forEach(
                          name ->
                              readWeight(rules, name, name, Optional.empty(), Optional.of(kind))));
    }
  }

  private static List<String> generalFirst(YamlMap rules) {
    List<String> names = new ArrayList<>(rules.keys());
    names.sort(Comparator.comparingInt(LevelSetting::specificity));
    return names;
  }

  private void readUsages(YamlMap table, String rules) {
    table.allowOnly(USAGES.toArray(String[]::new));
    for (String usage : USAGES) {
      readWeight(table, usage, rules, Optional.of(usage), Optional.empty());
    }
  }

  private void readWeight(
      YamlMap map, String key, String rules, Optional<String> usage, Optional<BlockKind> surface) {
    map.optionalChoice(key, LevelOverride.ids())
        .flatMap(LevelOverride::named)
        .map(weight -> new LevelSetting(rules, usage, surface, weight))
        .ifPresent(setting -> settings.add(new Sourced<>(setting, map.place(key))));
  }
}
