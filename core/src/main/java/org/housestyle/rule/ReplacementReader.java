package org.housestyle.rule;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.yaml.YamlMap;

/** Reads one entry of {@code prefer}. */
final class ReplacementReader {

  private ReplacementReader() {}

  static Optional<Replacement> read(YamlMap entry) {
    entry.allowOnly("noun", "mass", "wording", "plural", "modifier");
    Optional<String> noun = entry.optionalText("noun");
    Optional<String> mass = entry.optionalText("mass");
    Optional<String> wording = entry.optionalText("wording");
    long kinds = Stream.of(noun, mass, wording).filter(Optional::isPresent).count();
    if (kinds != 1) {
      entry.reject("noun", "a replacement has exactly one of \"noun\", \"mass\" and \"wording\"");
      return Optional.empty();
    }
    if (noun.isEmpty() && entry.keys().contains("plural")) {
      entry.reject("plural", "only a \"noun\" has a plural");
    }
    String text = noun.or(() -> mass).or(() -> wording).orElseThrow();
    Optional<String> modifier = entry.optionalText("modifier").or(() -> ownModifier(text));
    if (noun.isPresent()) {
      String plural = entry.optionalText("plural").orElseGet(() -> Plural.of(text));
      return Optional.of(new Replacement(Kind.NOUN, text, plural, modifier));
    }
    Kind kind = mass.isPresent() ? Kind.MASS : Kind.WORDING;
    return Optional.of(new Replacement(kind, text, text, modifier));
  }

  /** A noun stands before another as it is, unless something hangs on it already. */
  private static Optional<String> ownModifier(String text) {
    boolean hasPreposition =
        Stream.of(text.split(" ", -1))
            .anyMatch(Set.of("of", "in", "on", "by", "for", "with", "without", "who")::contains);
    return hasPreposition ? Optional.empty() : Optional.of(text);
  }
}
