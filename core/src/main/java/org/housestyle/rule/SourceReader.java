package org.housestyle.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.YamlMap;

/** Reads the documents that a pack's rules cite. */
final class SourceReader {

  private SourceReader() {}

  static Map<String, Source> read(YamlMap file, List<String> guidance) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (String id : file.keys()) {
      file.map(id).ifPresent(entry -> sources.put(id, readOne(id, entry, guidance)));
    }
    return sources;
  }

  private static Source readOne(String id, YamlMap entry, List<String> guidance) {
    entry.allowOnly("organisation", "title", "year", "url", "guidance");
    Optional<String> its = entry.optionalText("guidance");
    if (its.isPresent() && !guidance.contains(its.get())) {
      entry.reject(
          "guidance",
          "the pack has no guidance \"" + its.get() + "\"" + Nearest.hint(its.get(), guidance));
    }
    return new Source(
        id,
        entry.text("organisation"),
        entry.text("title"),
        year(entry),
        entry.optionalText("url"),
        its);
  }

  private static OptionalInt year(YamlMap entry) {
    Optional<String> year = entry.optionalText("year");
    if (year.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!year.get().matches("(19|20)\\d\\d")) {
      entry.reject("year", "\"" + year.get() + "\" is no year");
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(year.get()));
  }
}
