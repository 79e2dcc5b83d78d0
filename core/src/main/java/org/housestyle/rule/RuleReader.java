package org.housestyle.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final WhenReader conditions;
  private final Problems problems;

  RuleReader(
      String pack,
      List<String> guidance,
      Set<String> sources,
      Map<String, List<String>> sets,
      Problems problems) {
    this.pack = pack;
    this.guidance = guidance;
    this.conditions = new WhenReader(sets);
    this.terms = new TermReader(guidance, sources, conditions);
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
    Map<String, List<Replacement>> prefer = ReplacementReader.readAll(file, guidance);
    Optional<When> when = conditions.read(file);
    List<Term> read = new ArrayList<>();
    for (YamlMap term : file.maps("terms")) {
      terms.read(term, when, prefer).ifPresent(read::add);
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
        List.copyOf(read),
        conditions.patterns(file, "unless"),
        file.optionalText("review"),
        acceptedBy(file),
        new ExampleReader(guidance, problems).read(file));
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
