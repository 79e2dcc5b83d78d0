// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many files in the checked folders hold copy that no reader reads. Immutable.
 *
 * @param byEnding the number of files by ending, such as {@code .docx}; the most frequent first
 */
public record UnreadFiles(Map<String, Integer> byEnding) {

  /** No files. */
  public static final UnreadFiles NONE = new UnreadFiles(Map.of());

  /** Takes a copy of the map, in its order. */
  public UnreadFiles {
    byEnding = Collections.unmodifiableMap(new LinkedHashMap<>(byEnding));
  }

  /**
   * Puts the most frequent ending first.
   *
   * @param counts the number of files by ending without its dot
   */
  public static UnreadFiles of(Map<String, Integer> counts) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put("." + entry.getKey(), entry.getValue()));
    return new UnreadFiles(sorted);
  }

  /**
   * The same with more.
   *
   * @param counts the number of files by ending without its dot
   */
  public UnreadFiles and(Map<String, Integer> counts) {
    if (counts.isEmpty()) {
      return this;
    }
    Map<String, Integer> all = new LinkedHashMap<>(counts);
    byEnding.forEach((ending, count) -> all.merge(ending.substring(1), count, Integer::sum));
    return of(all);
  }

  /** Whether every file was read. */
  public boolean isEmpty() {
    return byEnding.isEmpty();
  }

  /** For people: {@code 3 .docx, 2 .pdf}. */
  @Override
  public String toString() {
    return byEnding.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }
}
