// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Named groups of equally good wordings, such as {@code {images}}. */
final class Wordings {

  private static final Set<String> SMALL_WORDS =
      Set.of("a", "an", "and", "as", "by", "for", "in", "of", "on", "the", "to", "who", "with");

  private final Map<String, List<String>> groups = new LinkedHashMap<>();

  /** Reads lines such as {@code images = child abuse images | child abuse material}. */
  Wordings(List<String> lines) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" = ", 2);
        groups.put("{" + parts[0].strip() + "}", alternatives(parts[1]));
      }
    }
  }

  static List<String> alternatives(String value) {
    return Stream.of(value.split("\\|")).map(String::strip).toList();
  }

  /** All wordings that a value allows in place of a term, with the capitals of that term. */
  Set<String> expand(String value, String term, boolean atStart) {
    Set<String> all = new LinkedHashSet<>();
    for (String alternative : alternatives(value)) {
      for (String wording : expanded(alternative)) {
        if (wording.equals(alternative)) {
          all.add(wording);
        } else {
          all.addAll(capitalised(wording, term, atStart));
        }
      }
    }
    return all;
  }

  private List<String> expanded(String alternative) {
    int open = alternative.indexOf('{');
    if (open < 0) {
      return List.of(alternative);
    }
    String name = alternative.substring(open, alternative.indexOf('}') + 1);
    List<String> group = groups.get(name);
    if (group == null) {
      throw new IllegalArgumentException("no wordings are named " + name);
    }
    return group.stream()
        .flatMap(wording -> expanded(alternative.replace(name, wording)).stream())
        .toList();
  }

  private static List<String> capitalised(String wording, String term, boolean atStart) {
    if (term.equals(term.toUpperCase(Locale.ROOT))) {
      return List.of(wording.toUpperCase(Locale.ROOT));
    }
    if (!Character.isUpperCase(term.codePointAt(0))) {
      return List.of(wording);
    }
    String[] words = term.split("[ -]");
    boolean titleCase =
        words.length > 1 && Character.isUpperCase(words[words.length - 1].codePointAt(0));
    if (titleCase || !atStart) {
      return List.of(titleCase(wording));
    }
    return words.length > 1
        ? List.of(capital(wording))
        : List.of(capital(wording), titleCase(wording));
  }

  private static String titleCase(String wording) {
    return capital(
        Stream.of(wording.split(" "))
            .map(word -> SMALL_WORDS.contains(word) ? word : capital(word))
            .collect(joining(" ")));
  }

  private static String capital(String wording) {
    return wording.substring(0, 1).toUpperCase(Locale.ROOT) + wording.substring(1);
  }
}
