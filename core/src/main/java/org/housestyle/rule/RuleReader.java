package org.housestyle.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.YamlMap;

/** Reads rules, checking what they refer to in the rest of the pack. Thread-safe. */
final class RuleReader {

  private final String pack;
  private final List<String> guidance;
  private final TermReader terms;
  private final WhenReader conditions;

  RuleReader(String pack, List<String> guidance, Set<String> sources, WordSets sets) {
    this.pack = pack;
    this.guidance = guidance;
    this.conditions = new WhenReader(sets);
    this.terms = new TermReader(guidance, sources, conditions);
  }

  /** Reads the rule that should be named {@code name}; adds a problem for each mistake. */
  Rule read(String name, YamlMap file) {
    file.allowOnly(
        "id",
        "since",
        "level",
        "why",
        "terms",
        "when",
        "unless",
        "review",
        "accepted-by",
        "prefer",
        "examples");
    String id = file.text("id");
    if (!id.isEmpty() && !id.equals(name)) {
      file.reject("id", "the id \"" + id + "\" must equal the file's name, \"" + name + "\"");
    }
    Lazy<Map<String, List<Replacement>>> prefer =
        Lazy.by(() -> ReplacementReader.readAll(file, guidance));
    Lazy<Optional<When>> when = Lazy.by(() -> conditions.read(file));
    Rule.Builder rule = Rule.builder(pack, name);
    if (file.isVerified()) {
      rule.terms(
          new LazyList<>(
              file.count("terms"),
              index -> terms.read(file.map("terms", index), when, prefer).orElseThrow()));
    } else {
      prefer.get();
      when.get();
      rule.terms(readTerms(file, when, prefer));
    }
    rule.since(file.text("since"))
        .level(choice(file, "level", Level.values(), Level::id).orElse(Level.ADVICE))
        .why(file.text("why"))
        .unless(conditions.patterns(file, "unless"))
        .review(file.optionalText("review"))
        .acceptedBy(acceptedBy(file));
    ExampleReader examples = new ExampleReader(guidance);
    return file.isVerified()
        ? rule.examples(Lazy.by(() -> examples.read(file))).build()
        : rule.examples(examples.read(file)).build();
  }

  private List<Term> readTerms(
      YamlMap file, Lazy<Optional<When>> when, Lazy<Map<String, List<Replacement>>> prefer) {
    List<Term> read = new ArrayList<>();
    for (YamlMap term : file.maps("terms")) {
      terms.read(term, when, prefer).ifPresent(read::add);
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
