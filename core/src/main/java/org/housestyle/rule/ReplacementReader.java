package org.housestyle.rule;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.NOUN_TAIL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.YamlMap;

/** Reads {@code prefer}. */
final class ReplacementReader {

  private ReplacementReader() {}

  private static final Map<String, Kind> KINDS =
      Map.of(
          "noun", Kind.NOUN,
          "mass", Kind.MASS,
          "verb", Kind.VERB,
          "phrase", Kind.PHRASE,
          "wording", Kind.WORDING);

  /** The replacements of {@code prefer} by guidance; adds a problem for each mistake. */
  static Map<String, List<Replacement>> readAll(YamlMap map, List<String> guidance) {
    Map<String, List<Replacement>> prefer = new LinkedHashMap<>();
    Optional<YamlMap> entries = map.map("prefer");
    if (entries.isEmpty()) {
      return prefer;
    }
    for (String name : entries.get().keys()) {
      if (!guidance.contains(name)) {
        String hint = Nearest.hint(name, guidance);
        entries.get().reject(name, "no guidance \"" + name + "\" in pack.yaml" + hint);
      }
      List<Replacement> replacements = new ArrayList<>();
      for (YamlMap entry : entries.get().maps(name)) {
        Optional<Replacement> replacement = read(entry);
        if (replacement.isPresent()) {
          replacements.add(replacement.get());
        }
      }
      prefer.put(name, List.copyOf(replacements));
    }
    return prefer;
  }

  private static Optional<Replacement> read(YamlMap entry) {
    entry.allowOnly("noun", "mass", "verb", "phrase", "wording", "plural", "modifier");
    List<String> given = new ArrayList<>(entry.keys());
    given.retainAll(KINDS.keySet());
    if (given.size() != 1) {
      entry.reject(
          "noun",
          "a replacement has exactly one of \"noun\", \"mass\", \"verb\", \"phrase\" and \"wording\"");
      return Optional.empty();
    }
    Kind kind = KINDS.get(given.get(0));
    if (kind != Kind.NOUN && entry.keys().contains("plural")) {
      entry.reject("plural", "only a \"noun\" has a plural");
    }
    String text = entry.text(given.get(0));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> modifier = entry.optionalText("modifier");
    Optional<String> plural = kind == Kind.NOUN ? entry.optionalText("plural") : Optional.of(text);
    return Optional.of(
        Replacement.builder(kind, text)
            .plural(plural.isPresent() ? plural.get() : Plural.of(text))
            .modifier(modifier.isPresent() ? modifier : ownModifier(text))
            .build());
  }

  /** A noun describes another one as it is, unless something hangs on it already. */
  private static Optional<String> ownModifier(String text) {
    boolean hasTail = ENGLISH.hasAny(NOUN_TAIL, List.of(text.split(" ", -1)));
    return hasTail ? Optional.empty() : Optional.of(text);
  }
}
