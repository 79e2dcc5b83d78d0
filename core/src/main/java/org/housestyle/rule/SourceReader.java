package org.housestyle.rule;

import java.util.Collections;
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

/** Reads the sources that a pack's rules cite. */
final class SourceReader {

  private static final List<String> READ = Stream.of(Read.values()).map(Read::id).toList();

  private SourceReader() {}

  /**
   * Reads all sources; adds a problem for each mistake.
   *
   * @param verified whether there are none, so that provenance can be read when it is needed
   */
  static Map<String, Source> read(YamlMap file, List<String> guidance, boolean verified) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (String id : file.keys()) {
      file.map(id).ifPresent(entry -> sources.put(id, readOne(id, entry, guidance, verified)));
    }
    return Collections.unmodifiableMap(sources);
  }

  private static Source readOne(String id, YamlMap entry, List<String> guidance, boolean verified) {
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
    Lazy<Provenance> provenance = Lazy.by(() -> provenance(entry));
    Lazy<Validity> validity = Lazy.by(() -> DateReader.validity(entry));
    if (!verified) {
      provenance.get();
      validity.get();
    }
    return Source.builder(id, entry.text("organisation"), entry.text("title"))
        .year(year(entry))
        .url(entry.optionalText("url"))
        .guidance(name)
        .provenance(provenance)
        .validity(validity)
        .build();
  }

  private static Provenance provenance(YamlMap entry) {
    Optional<Read> read =
        entry.optionalChoice("read", READ).map(word -> Read.valueOf(word.toUpperCase(Locale.ROOT)));
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
    if (!isYear(year.get())) {
      entry.reject("year", "\"" + year.get() + "\" is no year");
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
