// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.housestyle.rule.Provenance.Read;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.YamlMap;

/** Reads the sources that a pack's rules cite. */
final class SourceReader {

  private SourceReader() {}

  static Map<String, Source> read(YamlMap file, List<String> guidance) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (String id : file.keys()) {
      Optional<YamlMap> entry = file.map(id);
      if (entry.isPresent()) {
        sources.put(id, readOne(id, entry.get(), guidance));
      }
    }
    return Collections.unmodifiableMap(sources);
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
    Optional<String> name = entry.optionalText("guidance");
    if (name.isPresent() && !guidance.contains(name.get())) {
      entry.reject(
          "guidance",
          "the pack has no guidance \"" + name.get() + "\"" + Nearest.hint(name.get(), guidance));
    }
    return Source.builder(id, entry.text("organisation"), entry.text("title"))
        .year(year(entry))
        .url(entry.optionalText("url"))
        .guidance(name)
        .provenance(provenance(entry))
        .validity(DateReader.validity(entry))
        .build();
  }

  private static Provenance provenance(YamlMap entry) {
    Optional<Read> read =
        entry.keys().contains("read")
            ? RuleReader.choice(entry, "read", Read.values(), Read::id)
            : Optional.empty();
    Optional<String> reporter = entry.optionalText("reported-by");
    boolean reported = read.isPresent() && read.get() == Read.REPORTED;
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
    if (!isYear(year.get())) {
      entry.reject("year", "\"" + year.get() + "\" is not a year");
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(year.get()));
  }

  private static boolean isYear(String text) {
    return text.length() == 4
        && (text.startsWith("19") || text.startsWith("20"))
        && isDigit(text.charAt(2))
        && isDigit(text.charAt(3));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
