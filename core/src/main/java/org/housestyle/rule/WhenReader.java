package org.housestyle.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.housestyle.yaml.YamlMap;

/** Reads conditions, and the patterns that they and terms are written in. */
final class WhenReader {

  private static final Pattern AGE = Pattern.compile("under (\\d{1,2})");

  private final Map<String, List<String>> sets;

  WhenReader(Map<String, List<String>> sets) {
    this.sets = sets;
  }

  /** What {@code when} asks; what is wrong with it is noted. */
  Optional<When> read(YamlMap map) {
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

  /** The patterns that a key lists. */
  List<TermPattern> patterns(YamlMap map, String key) {
    return map.texts(key).stream().flatMap(text -> pattern(map, key, text)).toList();
  }

  /** A pattern, unless it has a mistake, which is noted. */
  Stream<TermPattern> pattern(YamlMap map, String key, String text) {
    try {
      return text.isEmpty() ? Stream.empty() : Stream.of(TermPattern.parse(text, sets));
    } catch (IllegalArgumentException e) {
      map.reject(key, e.getMessage());
      return Stream.empty();
    }
  }
}
