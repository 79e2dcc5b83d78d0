package org.housestyle.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.Problems;
import org.housestyle.yaml.YamlMap;

/** Reads one rule file against what the rest of the pack has. */
final class RuleReader {

  private final String pack;
  private final List<String> guidance;
  private final TermReader terms;
  private final ReplacementReader replacements;
  private final boolean strict;
  private final WhenReader conditions;
  private final Problems problems;

  RuleReader(
      String pack,
      List<String> guidance,
      Map<String, Source> sources,
      Map<String, List<String>> sets,
      boolean strict,
      Problems problems) {
    this.pack = pack;
    this.guidance = guidance;
    this.conditions = new WhenReader(sets);
    this.replacements = new ReplacementReader(guidance, sources, strict);
    this.terms = new TermReader(sources.keySet(), replacements, conditions);
    this.strict = strict;
    this.problems = problems;
  }

  /** The rule in a file named {@code name}; what is wrong with it is noted. */
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
    List<String> criticised = file.texts("criticised");
    Map<String, List<Replacement>> prefer = replacements.readAll(file, criticised);
    Optional<When> when = conditions.read(file);
    List<Term> read = new ArrayList<>();
    for (YamlMap term : file.maps("terms")) {
      terms.read(term, when, prefer, criticised).ifPresent(read::add);
    }
    if (file.maps("terms").isEmpty()) {
      file.reject("terms", "\"terms\" must have at least one entry");
    }
    if (strict && read.stream().noneMatch(RuleReader::isNamed) && !saysSo(file.text("why"))) {
      file.reject(
          "why",
          "no source names a term of this rule; the reason must say so (\"... follows from a"
              + " principle of ...\")");
    }
    return new Rule(
        pack,
        name,
        file.text("since"),
        choice(file, "level", Level.values(), Level::id).orElse(Level.ADVICE),
        file.text("why"),
        List.copyOf(read),
        conditions.patterns(file, "unless"),
        file.optionalText("review"),
        acceptedBy(file),
        lawUntil(file),
        new ExampleReader(guidance, problems).read(file));
  }

  private static boolean isNamed(Term term) {
    return term.cites().size() > term.principle().size();
  }

  /** Whether a reason tells readers that the rule rests on a principle only. */
  private static boolean saysSo(String why) {
    return why.contains("principle");
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
    Map<String, LocalDate> days = new TreeMap<>();
    Optional<YamlMap> entries = file.map("law-until");
    for (String name : entries.map(YamlMap::keys).orElse(List.of())) {
      if (!guidance.contains(name)) {
        String hint = Nearest.hint(name, guidance);
        entries.get().reject(name, "no guidance \"" + name + "\" in pack.yaml" + hint);
      }
      DateReader.date(entries.get(), name).ifPresent(day -> days.put(name, day));
    }
    return Map.copyOf(days);
  }

  /** What a key says, one of a few values; empty if it says something else, which is noted. */
  static <T> Optional<T> choice(YamlMap map, String key, T[] values, Function<T, String> name) {
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
