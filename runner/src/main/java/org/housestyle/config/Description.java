package org.housestyle.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.LevelOverride;
import org.housestyle.Levels;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Usage;

/** Settings in lines for people: key, value, and who said so. */
final class Description {

  private record Line(String key, String value, String where) {}

  private final List<Line> lines = new ArrayList<>();

  /**
   * Describes the settings of a file.
   *
   * @param configuration the configuration file, if there is one
   * @param leftOut what leaves the file out where its folder is checked, if anything does
   */
  Description(Optional<String> configuration, Settings settings, Optional<String> leftOut) {
    add("configuration", configuration.orElse("none"), configuration.isPresent() ? "" : "default");
    leftOut.ifPresent(where -> add("in folders", "left out", where));
    for (Sourced<RulePack> pack : settings.packs()) {
      add("pack", pack.value().name(), pack.where());
    }
    settings
        .guidance()
        .forEach((pack, said) -> add("guidance", pack + ": " + said.value(), said.where()));
    add("region", settings.region().value(), settings.region().where());
    add("encoding", settings.encoding().value().name(), settings.encoding().where());
    add("fail-on", settings.failOn().value().id(), settings.failOn().where());
    if (settings.include().isPresent()) {
      Sourced<List<FileGlob>> include = settings.include().get();
      include.value().forEach(glob -> add("include", glob.written(), include.where()));
    } else {
      add("include", "text, Markdown and HTML, by their endings", "default");
    }
    settings.exclude().forEach(glob -> add("exclude", glob.value().written(), glob.where()));
    settings.allow().forEach(phrase -> add("allow", phrase.value(), phrase.where()));
    add(
        "suppressions",
        "reason: " + (settings.reasons().value() ? LayerReader.REQUIRED : LayerReader.OPTIONAL),
        settings.reasons().where());
    addUsages(settings);
    addRules(settings);
  }

  private void addUsages(Settings settings) {
    Map<Usage, Sourced<LevelOverride>> weights = new LinkedHashMap<>();
    for (Usage usage : Usage.values()) {
      weights.put(usage, Sourced.byDefault(Levels.standard().level(usage)));
    }
    for (Sourced<LevelSetting> said : settings.levels()) {
      LevelSetting saying = said.value();
      if (saying.rules().equals(LevelSetting.ALL) && saying.usage().isPresent()) {
        weights.put(saying.usage().get(), new Sourced<>(saying.weight(), said.where()));
      }
    }
    weights.forEach(
        (usage, said) -> add("usage", usage.id() + ": " + said.value().id(), said.where()));
  }

  /** What is said of rules, in its order, which counts: what comes last holds. */
  private void addRules(Settings settings) {
    for (Sourced<LevelSetting> said : settings.levels()) {
      LevelSetting saying = said.value();
      boolean usageOfAll = saying.rules().equals(LevelSetting.ALL) && saying.usage().isPresent();
      if (!usageOfAll) {
        String usage = saying.usage().map(it -> " (" + it.id() + ")").orElse("");
        add("rule", saying.rules() + usage + ": " + saying.weight().id(), said.where());
      }
    }
  }

  private void add(String key, String value, String where) {
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
