// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.YamlMap;

/** Reads rules, checking what they refer to in the rest of the pack. Thread-safe. */
final class RuleReader {

  private final String pack;
  private final List<String> guidance;
  private final boolean strict;
  private final ReplacementReader replacements;
  private final TermReader terms;
  private final CompanionReader companions;
  private final WhenReader conditions;

  /**
   * A reader of rules.
   *
   * @param strict whether the pack says how its sources support its terms, and is held to it
   */
  RuleReader(
      String pack,
      List<String> guidance,
      Map<String, Source> sources,
      PackWords words,
      boolean strict) {
    this.pack = pack;
    this.guidance = guidance;
    this.strict = strict;
    this.replacements = new ReplacementReader(guidance, sources, strict);
    this.conditions = new WhenReader(words.sets(), words.topics());
    CitesReader cites = new CitesReader(sources.keySet());
    this.terms = new TermReader(cites, replacements, conditions);
    this.companions = new CompanionReader(cites, conditions);
  }

  /** Reads the rule that should be named {@code name}; adds a problem for each mistake. */
  Rule read(String name, YamlMap file) {
    file.allowOnly(
        "id",
        "since",
        "level",
        "why",
        "criticised",
        "terms",
        "companion",
        "when",
        "unless",
        "review",
        "accepted-by",
        "law-until",
        "prefer",
        "examples");
    String id = file.text("id");
    if (!id.isEmpty() && !id.equals(name)) {
      file.reject("id", "the id \"" + id + "\" must equal the file's name, \"" + name + "\"");
    }
    RuleDefaults defaults = new RuleDefaults(file, replacements, conditions);
    Optional<Companion> companion = companions.read(file);
    Rule.Builder rule = Rule.builder(pack, name).companion(companion);
    if (file.isVerified()) {
      rule.lazyTerms(new LazyTerms(file, defaults)).lazyExamples(new LazyExamples(file));
    } else {
      defaults.prefer();
      defaults.when();
      List<Term> read = readTerms(file, defaults);
      checkContent(file, read, companion);
      rule.terms(read);
    }
    rule.since(file.text("since"))
        .level(choice(file, "level", Level.values(), Level::id).orElse(Level.ADVICE))
        .why(file.text("why"))
        .unless(conditions.patterns(file, "unless"))
        .review(file.optionalText("review"))
        .acceptedBy(acceptedBy(file))
        .lawUntil(lawUntil(file));
    return file.isVerified()
        ? rule.build()
        : rule.examples(new ExampleReader(guidance).read(file)).build();
  }

  private final class LazyTerms extends LazyList<Term> {

    private final YamlMap rule;
    private final RuleDefaults defaults;

    LazyTerms(YamlMap rule, RuleDefaults defaults) {
      super(rule.count("terms"));
      this.rule = rule;
      this.defaults = defaults;
    }

    @Override
    Term read(int index) {
      return terms.read(rule.map("terms", index), defaults).orElseThrow();
    }
  }

  private final class LazyExamples extends LazyList<Example> {

    private final YamlMap rule;

    LazyExamples(YamlMap rule) {
      super(rule.count("examples"));
      this.rule = rule;
    }

    @Override
    Example read(int index) {
      return new ExampleReader(guidance).readOne(rule.map("examples", index));
    }
  }

  private List<Term> readTerms(YamlMap file, RuleDefaults defaults) {
    List<Term> read = new ArrayList<>();
    for (YamlMap term : file.maps("terms")) {
      terms.read(term, defaults).ifPresent(read::add);
    }
    return read;
  }

  /** A rule has terms or a companion, and a source that names what it is about. */
  private void checkContent(YamlMap file, List<Term> terms, Optional<Companion> companion) {
    boolean isCompanion = file.keys().contains("companion");
    if (isCompanion) {
      for (String key : List.of("terms", "when", "unless", "criticised", "prefer", "law-until")) {
        if (file.keys().contains(key)) {
          file.reject(key, "\"" + key + "\" is about terms; a rule with \"companion\" has none");
        }
      }
    } else if (file.maps("terms").isEmpty()) {
      file.reject("terms", "\"terms\" must have at least one entry");
    }
    boolean named =
        isCompanion
            ? companion.filter(Companion::isNamed).isPresent()
            : terms.stream().anyMatch(Term::isNamed);
    if (strict && !named && !saysSo(file.text("why"))) {
      file.reject(
          "why",
          "no source names "
              + (isCompanion ? "what it asks for" : "a term of this rule")
              + "; the reason must say so (\"... follows from a principle of ...\")");
    }
  }

  private List<String> acceptedBy(YamlMap file) {
    List<String> names = file.texts("accepted-by");
    for (String name : names) {
      if (!guidance.contains(name)) {
        file.reject(
            "accepted-by",
            "no guidance \"" + name + "\" in pack.yaml" + Nearest.hint(name, guidance));
      }
    }
    return List.copyOf(names);
  }

  private Map<String, LocalDate> lawUntil(YamlMap file) {
    Optional<YamlMap> entries = file.map("law-until");
    if (entries.isEmpty()) {
      return Map.of();
    }
    Map<String, LocalDate> days = new LinkedHashMap<>();
    for (String name : entries.get().keys()) {
      if (!guidance.contains(name)) {
        String hint = Nearest.hint(name, guidance);
        entries.get().reject(name, "no guidance \"" + name + "\" in pack.yaml" + hint);
      }
      DateReader.date(entries.get(), name).ifPresent(day -> days.put(name, day));
    }
    return days;
  }

  /** Whether a reason tells readers that the rule rests on a principle only. */
  private static boolean saysSo(String why) {
    return why.contains("principle");
  }

  /** The value that a key names; if it names none of them, adds a problem and returns empty. */
  static <T> Optional<T> choice(YamlMap map, String key, T[] values, Function<T, String> name) {
    String written = map.text(key);
    List<String> names = new ArrayList<>();
    for (T value : values) {
      String known = name.apply(value);
      if (known.equals(written)) {
        return Optional.of(value);
      }
      names.add(known);
    }
    if (!written.isEmpty()) {
      map.reject(
          key, "\"" + key + "\" is \"" + written + "\"; expected " + String.join(", ", names));
    }
    return Optional.empty();
  }
}
