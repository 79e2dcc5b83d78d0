// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.YamlMap;

/** Reads conditions, and the patterns that they and terms are written in. */
final class WhenReader {

  private static final Pattern AGE = Pattern.compile("under (\\d{1,2})( nearby| next)?");

  private final WordSets sets;
  private final Topics topics;

  WhenReader(WordSets sets, Topics topics) {
    this.sets = sets;
    this.topics = topics;
  }

  /** Reads {@code when}; adds a problem for each mistake. */
  Optional<When> read(YamlMap map) {
    Optional<YamlMap> given = map.map("when");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    YamlMap when = given.get();
    when.allowOnly(
        "previous",
        "next",
        "before-noun",
        "after-noun",
        "capital",
        "near",
        "distance",
        "sentence",
        "passage",
        "document",
        "age",
        "about");
    List<TermPattern> near = patterns(when, "near");
    return Optional.of(
        When.builder()
            .near(near, distance(when))
            .sentence(patterns(when, "sentence"))
            .passage(patterns(when, "passage"))
            .document(patterns(when, "document"))
            .ageUnder(age(when), agePlace(when))
            .previous(patterns(when, "previous"))
            .next(patterns(when, "next"))
            .beforeNoun(yesOrNo(when, "before-noun"))
            .afterNoun(yesOrNo(when, "after-noun"))
            .capital(yesOrNo(when, "capital"))
            .about(topic(when))
            .build());
  }

  private static int distance(YamlMap when) {
    if (!when.keys().contains("distance")) {
      return 8;
    }
    String written = when.optionalText("distance").orElse("8");
    if (!written.matches("[1-9]\\d?")) {
      when.reject("distance", "\"distance\" is \"" + written + "\"; expected 1 to 99 words");
      return 0;
    }
    if (!when.keys().contains("near")) {
      when.reject("distance", "\"distance\" says how far \"near\" reaches; there is no \"near\"");
    }
    return Integer.parseInt(written);
  }

  private static Optional<Boolean> yesOrNo(YamlMap when, String key) {
    Optional<String> written = when.optionalText(key);
    if (written.isPresent() && !written.get().matches("yes|no")) {
      when.reject(key, "\"" + key + "\" is \"" + written.get() + "\"; expected yes or no");
    }
    return written.map("yes"::equals);
  }

  /** The topic that the key {@code about} names; adds a problem if there is no such topic. */
  Optional<Topic> topic(YamlMap map) {
    Optional<String> name = map.optionalText("about");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Topic> topic = topics.find(name.get());
    if (topic.isEmpty()) {
      String hint = Nearest.hint(name.get(), topics.names());
      map.reject("about", "no topic \"" + name.get() + "\" in words.yaml" + hint);
    }
    return topic;
  }

  private static OptionalInt age(YamlMap when) {
    Optional<String> written = when.optionalText("age");
    if (written.isEmpty()) {
      return OptionalInt.empty();
    }
    Matcher under = AGE.matcher(written.get());
    if (under.matches()) {
      return OptionalInt.of(Integer.parseInt(under.group(1)));
    }
    when.reject(
        "age",
        "\"age\" is \""
            + written.get()
            + "\"; expected \"under 18\", \"under 18 nearby\" or \"under 18 next\"");
    return OptionalInt.empty();
  }

  private static When.AgePlace agePlace(YamlMap when) {
    String written = when.optionalText("age").orElse("");
    return written.endsWith(" nearby")
        ? When.AgePlace.NEARBY
        : written.endsWith(" next") ? When.AgePlace.NEXT : When.AgePlace.SENTENCE;
  }

  /** The patterns in the list of a key. */
  List<TermPattern> patterns(YamlMap map, String key) {
    List<TermPattern> patterns = new ArrayList<>();
    for (String text : map.texts(key)) {
      Optional<TermPattern> pattern = pattern(map, key, text);
      if (pattern.isPresent()) {
        patterns.add(pattern.get());
      }
    }
    return patterns;
  }

  /** A pattern; if it has a mistake, adds a problem and returns none. */
  Optional<TermPattern> pattern(YamlMap map, String key, String text) {
    try {
      if (text.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          map.isVerified() ? TermPattern.deferred(text, sets) : TermPattern.parse(text, sets));
    } catch (IllegalArgumentException e) {
      map.reject(key, e.getMessage());
      return Optional.empty();
    }
  }
}
