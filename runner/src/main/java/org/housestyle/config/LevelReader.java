package org.housestyle.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.housestyle.LevelOverride;
import org.housestyle.rule.Usage;
import org.housestyle.yaml.YamlMap;

/** Reads {@code rules} and {@code usage}. */
final class LevelReader {

  private static final List<String> USAGES = Arrays.stream(Usage.values()).map(Usage::id).toList();

  private final List<Sourced<LevelSetting>> settings = new ArrayList<>();

  private LevelReader() {}

  /** The levels in a mapping, the more specific last. */
  static List<Sourced<LevelSetting>> read(YamlMap map) {
    LevelReader reader = new LevelReader();
    if (map.optionalChoice("off", List.of("true", "false")).filter("true"::equals).isPresent()) {
      reader.add(map, "off", LevelSetting.ALL, Optional.empty(), LevelOverride.OFF);
    }
    map.map("usage").ifPresent(table -> reader.readUsages(table, LevelSetting.ALL));
    map.map("rules").ifPresent(reader::readRules);
    return List.copyOf(reader.settings);
  }

  private void readRules(YamlMap rules) {
    List<String> generalFirst = new ArrayList<>(rules.keys());
    generalFirst.sort(Comparator.comparingInt(LevelSetting::specificity));
    for (String name : generalFirst) {
      if (!rules.isMap(name)) {
        readWeight(rules, name, name, Optional.empty());
        continue;
      }
      YamlMap rule = rules.map(name).orElseThrow();
      rule.allowOnly("level", "usage");
      readWeight(rule, "level", name, Optional.empty());
      rule.map("usage").ifPresent(table -> readUsages(table, name));
    }
  }

  private void readUsages(YamlMap table, String rules) {
    table.allowOnly(USAGES.toArray(String[]::new));
    for (Usage usage : Usage.values()) {
      readWeight(table, usage.id(), rules, Optional.of(usage));
    }
  }

  private void readWeight(YamlMap map, String key, String rules, Optional<Usage> usage) {
    map.optionalChoice(key, LevelOverride.ids())
        .flatMap(LevelOverride::named)
        .ifPresent(it -> add(map, key, rules, usage, it));
  }

  private void add(
      YamlMap map, String key, String rules, Optional<Usage> usage, LevelOverride weight) {
    settings.add(new Sourced<>(new LevelSetting(rules, usage, weight), map.place(key)));
  }
}
