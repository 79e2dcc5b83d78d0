package org.housestyle.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.housestyle.rule.Term.Head;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.Problems;
import org.housestyle.yaml.YamlMap;

/** Reads one rule file against what the rest of the pack has. */
final class RuleReader {

  private static final Pattern AGE = Pattern.compile("under (\\d{1,2})");

  private final String pack;
  private final List<String> guidance;
  private final Set<String> sources;
  private final Map<String, List<String>> sets;
  private final Problems problems;

  RuleReader(
      String pack,
      List<String> guidance,
      Set<String> sources,
      Map<String, List<String>> sets,
      Problems problems) {
    this.pack = pack;
    this.guidance = guidance;
    this.sources = sources;
    this.sets = sets;
    this.problems = problems;
  }

  /** The rule in a file named {@code name}; what is wrong with it is noted. */
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
    Map<String, List<Replacement>> prefer = prefer(file);
    Optional<When> when = when(file);
    List<Term> terms = new ArrayList<>();
    for (YamlMap term : file.maps("terms")) {
      readTerm(term, when, prefer).ifPresent(terms::add);
    }
    if (file.maps("terms").isEmpty()) {
      file.reject("terms", "\"terms\" must have at least one entry");
    }
    return new Rule(
        pack,
        name,
        file.text("since"),
        choice(file, "level", Level.values(), Level::id).orElse(Level.ADVICE),
        file.text("why"),
        List.copyOf(terms),
        patterns(file, "unless"),
        file.optionalText("review"),
        acceptedBy(file),
        new ExampleReader(guidance, problems).read(file));
  }

  private Optional<Term> readTerm(
      YamlMap term, Optional<When> whenOfRule, Map<String, List<Replacement>> ofRule) {
    term.allowOnly("text", "head", "lead", "cite", "when", "prefer");
    List<String> cites = term.texts("cite");
    if (cites.isEmpty()) {
      term.reject("cite", "every term must cite the published source that discusses it (\"cite\")");
    }
    for (String source : cites) {
      if (!sources.contains(source)) {
        String hint = Nearest.hint(source, sources);
        term.reject("cite", "cites \"" + source + "\", which sources.yaml does not have" + hint);
      }
    }
    Map<String, List<Replacement>> own = prefer(term);
    Optional<Head> head =
        term.keys().contains("head")
            ? choice(term, "head", Head.values(), value -> value.name().toLowerCase(Locale.ROOT))
            : Optional.of(Head.COUNT);
    int lead = lead(term);
    return pattern(term, "text", term.text("text"))
        .findFirst()
        .map(
            pattern ->
                new Term(
                    pattern,
                    head.orElse(Head.NONE),
                    lead,
                    List.copyOf(cites),
                    when(term).or(() -> whenOfRule).orElse(When.ALWAYS),
                    own.isEmpty() ? ofRule : own));
  }

  private static int lead(YamlMap term) {
    String written = term.optionalText("lead").orElse("0");
    if (!written.matches("[0-9]")) {
      term.reject("lead", "\"lead\" is \"" + written + "\"; expected how many words, 1 to 9");
      return 0;
    }
    return Integer.parseInt(written);
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

  private Optional<When> when(YamlMap map) {
    Optional<YamlMap> given = map.map("when");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    YamlMap when = given.get();
    when.allowOnly("near", "distance", "sentence", "passage", "document", "age");
    return Optional.of(
        new When(
            patterns(when, "near"),
            distance(when),
            patterns(when, "sentence"),
            patterns(when, "passage"),
            patterns(when, "document"),
            age(when)));
  }

  private static int distance(YamlMap when) {
    String written = when.optionalText("distance").orElse("8");
    if (!written.matches("[1-9]\\d?")) {
      when.reject("distance", "\"distance\" is \"" + written + "\"; expected 1 to 99 words");
      return 0;
    }
    if (when.keys().contains("distance") && !when.keys().contains("near")) {
      when.reject("distance", "\"distance\" says how far \"near\" reaches; there is no \"near\"");
    }
    return Integer.parseInt(written);
  }

  private static OptionalInt age(YamlMap when) {
    String written = when.optionalText("age").orElse("");
    Matcher under = AGE.matcher(written);
    if (under.matches()) {
      return OptionalInt.of(Integer.parseInt(under.group(1)));
    }
    if (!written.isEmpty()) {
      when.reject("age", "\"age\" is \"" + written + "\"; expected \"under 18\" or the like");
    }
    return OptionalInt.empty();
  }

  private List<TermPattern> patterns(YamlMap map, String key) {
    return map.texts(key).stream().flatMap(text -> pattern(map, key, text)).toList();
  }

  private Stream<TermPattern> pattern(YamlMap map, String key, String text) {
    try {
      return text.isEmpty() ? Stream.empty() : Stream.of(TermPattern.parse(text, sets));
    } catch (IllegalArgumentException e) {
      map.reject(key, e.getMessage());
      return Stream.empty();
    }
  }

  private Map<String, List<Replacement>> prefer(YamlMap map) {
    Map<String, List<Replacement>> prefer = new LinkedHashMap<>();
    Optional<YamlMap> entries = map.map("prefer");
    for (String name : entries.map(YamlMap::keys).orElse(List.of())) {
      if (!guidance.contains(name)) {
        String hint = Nearest.hint(name, guidance);
        entries.get().reject(name, "no guidance \"" + name + "\" in pack.yaml" + hint);
      }
      List<Replacement> replacements = new ArrayList<>();
      for (YamlMap entry : entries.get().maps(name)) {
        ReplacementReader.read(entry).ifPresent(replacements::add);
      }
      prefer.put(name, List.copyOf(replacements));
    }
    return prefer;
  }

  private static <T> Optional<T> choice(
      YamlMap map, String key, T[] values, Function<T, String> name) {
    String written = map.text(key);
    List<String> names = Stream.of(values).map(name).toList();
    int index = names.indexOf(written);
    if (index >= 0) {
      return Optional.of(values[index]);
    }
    if (!written.isEmpty()) {
      map.reject(
          key,
          "\""
              + key
              + "\" is \""
              + written
              + "\"; expected "
              + names.stream().collect(Collectors.joining(", ")));
    }
    return Optional.empty();
  }
}
