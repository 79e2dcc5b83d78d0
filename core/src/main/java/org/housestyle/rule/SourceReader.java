package org.housestyle.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.housestyle.rule.Provenance.Read;
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
    entry.allowOnly(
        "organisation",
        "title",
        "year",
        "url",
        "guidance",
        "read",
        "reported-by",
        "reported-at",
        "checked",
        "note",
        "from",
        "until");
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
        its,
        provenance(entry),
        DateReader.validity(entry));
  }

  private static Provenance provenance(YamlMap entry) {
    Optional<Read> read =
        entry
            .optionalChoice("read", Stream.of(Read.values()).map(Read::id).toList())
            .map(word -> Read.valueOf(word.toUpperCase(Locale.ROOT)));
    Optional<String> reporter = entry.optionalText("reported-by");
    boolean reported = read.filter(Read.REPORTED::equals).isPresent();
    if (reported && reporter.isEmpty()) {
      entry.reject("read", "\"read: reported\" needs \"reported-by\": who reports it");
    } else if (reporter.isPresent() && !reported) {
      entry.reject("reported-by", "only a source with \"read: reported\" has \"reported-by\"");
    }
    return new Provenance(
        read,
        reporter,
        entry.optionalText("reported-at"),
        DateReader.date(entry, "checked"),
        entry.optionalText("note"));
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
