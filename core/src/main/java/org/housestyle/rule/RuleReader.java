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
  private final boolean verified;
  private final boolean strict;
  private final ReplacementReader replacements;
  private final TermReader terms;
  private final WhenReader conditions;

  /**
   * A reader of rules.
   *
   * @param verified whether the pack is known to be correct, so that patterns and examples need not
   *     be read before they are needed
   * @param strict whether the pack says how its sources support its terms, and is held to it
   */
  RuleReader(
      String pack,
      List<String> guidance,
      Map<String, Source> sources,
      WordSets sets,
      boolean verified,
      boolean strict) {
    this.pack = pack;
    this.guidance = guidance;
    this.verified = verified;
    this.strict = strict;
    this.replacements = new ReplacementReader(guidance, sources, strict);
    this.conditions = new WhenReader(sets, verified);
    this.terms = new TermReader(sources.keySet(), replacements, conditions);
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
    List<String> criticised = verified ? List.of() : file.texts("criticised");
    Lazy<Map<String, List<Replacement>>> prefer =
        Lazy.by(() -> replacements.readAll(file, criticised));
    Lazy<Optional<When>> when = Lazy.by(() -> conditions.read(file));
    Rule.Builder rule = Rule.builder(pack, name);
    if (verified) {
      rule.terms(
          new LazyList<>(
              file.count("terms"),
              index ->
                  terms.read(file.map("terms", index), when, prefer, criticised).orElseThrow()));
    } else {
      prefer.get();
      when.get();
      List<Term> all = readTerms(file, when, prefer, criticised);
      rule.terms(all);
      if (strict && all.stream().noneMatch(Term::isNamed) && !saysSo(file.text("why"))) {
        file.reject(
            "why",
            "no source names a term of this rule; the reason must say so (\"... follows from a"
                + " principle of ...\")");
      }
    }
    rule.since(file.text("since"))
        .level(choice(file, "level", Level.values(), Level::id).orElse(Level.ADVICE))
        .why(file.text("why"))
        .unless(conditions.patterns(file, "unless"))
        .review(file.optionalText("review"))
        .acceptedBy(acceptedBy(file))
        .lawUntil(lawUntil(file));
    ExampleReader examples = new ExampleReader(guidance);
    return verified
        ? rule.examples(Lazy.by(() -> examples.read(file))).build()
        : rule.examples(examples.read(file)).build();
  }

  private List<Term> readTerms(
      YamlMap file,
      Lazy<Optional<When>> when,
      Lazy<Map<String, List<Replacement>>> prefer,
      List<String> criticised) {
    List<Term> read = new ArrayList<>();
    for (YamlMap term : file.maps("terms")) {
      terms.read(term, when, prefer, criticised).ifPresent(read::add);
    }
    if (file.maps("terms").isEmpty()) {
      file.reject("terms", "\"terms\" must have at least one entry");
    }
    return read;
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
    Map<String, LocalDate> days = new LinkedHashMap<>();
    Optional<YamlMap> entries = file.map("law-until");
    for (String name : entries.map(YamlMap::keys).orElse(List.of())) {
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
      names.add(name.apply(value));
      if (name.apply(value).equals(written)) {
        return Optional.of(value);
      }
    }
    if (!written.isEmpty()) {
      map.reject(
          key, "\"" + key + "\" is \"" + written + "\"; expected " + String.join(", ", names));
    }
    return Optional.empty();
  }
}
