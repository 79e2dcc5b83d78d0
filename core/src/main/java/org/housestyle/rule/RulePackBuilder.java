// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Builds a pack in code. What is not set is empty. Unlike the reader of files, it does not check
 * that terms cite sources or that rules have examples. Not thread-safe.
 */
public final class RulePackBuilder {

  private record Built(
      Map<String, Source> sources,
      List<String> titles,
      Coverage coverage,
      Set<String> commonWords,
      Map<String, Map<String, String>> spelling,
      Map<String, Set<String>> realWords,
      Optional<Set<String>> preferredWordings,
      Optional<Set<String>> companions,
      String contentHash)
      implements PackContent {}

  private final String name;
  private final List<String> guidance;
  private String title;
  private List<Rule> rules = List.of();
  private Map<String, Source> sources = Map.of();
  private List<String> titles = List.of();
  private Coverage coverage = Coverage.NONE;
  private Set<String> commonWords = Set.of();
  private Map<String, Map<String, String>> spelling = Map.of();
  private Map<String, Set<String>> realWords = Map.of();

  RulePackBuilder(String name, List<String> guidance) {
    this.name = Objects.requireNonNull(name, "name");
    this.guidance = List.copyOf(guidance);
    this.title = name;
  }

  /** The pack's name for people; its other name by default. */
  public RulePackBuilder title(String text) {
    this.title = Objects.requireNonNull(text, "text");
    return this;
  }

  /** The rules, ordered by id. */
  public RulePackBuilder rules(List<Rule> all) {
    this.rules = List.copyOf(all);
    return this;
  }

  /** The sources that rules cite, by id. */
  public RulePackBuilder sources(Map<String, Source> byId) {
    this.sources = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    return this;
  }

  /** Official names that contain a term. */
  public RulePackBuilder titles(List<String> names) {
    this.titles = List.copyOf(names);
    return this;
  }

  /** What the pack does with everything that its guidance discusses. */
  public RulePackBuilder coverage(Coverage value) {
    this.coverage = Objects.requireNonNull(value, "value");
    return this;
  }

  /** Words too frequent in news to start a search from. */
  public RulePackBuilder commonWords(Set<String> words) {
    this.commonWords = Set.copyOf(words);
    return this;
  }

  /** For each region, such as en-US, the words of replacements that it spells differently. */
  public RulePackBuilder spelling(Map<String, Map<String, String>> wordsByRegion) {
    Map<String, Map<String, String>> copy = new HashMap<>();
    wordsByRegion.forEach((region, words) -> copy.put(region, Map.copyOf(words)));
    this.spelling = Collections.unmodifiableMap(copy);
    return this;
  }

  /** The dictionary words one edit away, for each word whose misspellings are to be found. */
  public RulePackBuilder realWords(Map<String, Set<String>> neighboursByWord) {
    Map<String, Set<String>> copy = new HashMap<>();
    neighboursByWord.forEach((word, neighbours) -> copy.put(word, Set.copyOf(neighbours)));
    this.realWords = Collections.unmodifiableMap(copy);
    return this;
  }

  /** The pack. */
  public RulePack build() {
    PackContent content =
        new Built(
            sources,
            titles,
            coverage,
            commonWords,
            spelling,
            realWords,
            Optional.empty(),
            Optional.empty(),
            UUID.randomUUID().toString());
    return new RulePack(name, title, guidance, rules, content, Optional.empty());
  }
}
