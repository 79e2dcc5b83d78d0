// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which rule ought to find a term, for terms that belong to one rule wherever they stand; and which
 * rules are still to be written.
 */
final class RuleNames {

  private final Map<String, String> byTerm = new HashMap<>();
  private final Set<String> planned = new HashSet<>();

  /** Reads lines such as {@code child-porn: child porn; child-porn}. */
  RuleNames(List<String> lines) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(":", 2);
        for (String part : parts[1].split(";")) {
          if (parts[0].equals("new")) {
            planned.add(part.strip());
          } else {
            byTerm.put(plain(part), parts[0].strip());
          }
        }
      }
    }
  }

  /** Rules that guidance gives ground for and the pack does not have yet. */
  Set<String> planned() {
    return planned;
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
