package org.housestyle.rules.accuracy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which rule ought to find a term, for terms that belong to one rule wherever they stand. */
final class RuleNames {

  private final Map<String, String> byTerm = new HashMap<>();

  /** Reads lines such as {@code child-porn: child porn; child-porn}. */
  RuleNames(List<String> lines) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(":", 2);
        for (String term : parts[1].split(";")) {
          byTerm.put(plain(term), parts[0].strip());
        }
      }
    }
  }

  Optional<String> of(String term) {
    return Optional.ofNullable(byTerm.get(plain(term)));
  }

  /** The term without markup, capitals, hyphens, apostrophes and possible plurals. */
  static String plain(String term) {
    return term.replaceAll("<[^>]*>|&[a-z#0-9]+;|[*_\\u00AD]", " ")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’]s?\\b", "")
        .replaceAll("[-\\s\\u00A0\\u2010\\u2011]+", " ")
        .replaceAll("s\\b", "")
        .strip();
  }
}
