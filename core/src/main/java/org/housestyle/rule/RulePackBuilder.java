package org.housestyle.rule;

import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a pack in code. What is not set is empty. Unlike the reader of files, it does not check
 * that terms cite sources or that rules have examples. Not thread-safe.
 */
public final class RulePackBuilder {

  final String name;
  final List<String> guidance;
  String title;
  List<Rule> rules = List.of();
  Lazy<Map<String, Source>> sources = Lazy.of(Map.of());
  Lazy<List<String>> titles = Lazy.of(List.of());
  Lazy<Coverage> coverage = Lazy.of(Coverage.NONE);
  Lazy<Set<String>> commonWords = Lazy.of(Set.of());
  Lazy<Map<String, Map<String, String>>> spelling = Lazy.of(Map.of());
  Lazy<Map<String, Set<String>>> realWords = Lazy.of(Map.of());

  /** Null if it has to be computed from the rules. */
  Lazy<Set<String>> preferredWordings;

  /** Null if the pack was not read from files. */
  Lazy<String> contentHash;

  Optional<URL> location = Optional.empty();

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
    Map<String, Source> copy = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    this.sources = Lazy.of(copy);
    return this;
  }

  /** Official names that contain a term. */
  public RulePackBuilder titles(List<String> names) {
    List<String> copy = List.copyOf(names);
    this.titles = Lazy.of(copy);
    return this;
  }

  /** What the pack does with everything that its guidance discusses. */
  public RulePackBuilder coverage(Coverage value) {
    this.coverage = Lazy.of(Objects.requireNonNull(value, "value"));
    return this;
  }

  /** Words too frequent in news to start a search from. */
  public RulePackBuilder commonWords(Set<String> words) {
    Set<String> copy = Set.copyOf(words);
    this.commonWords = Lazy.of(copy);
    return this;
  }

  /** For each region, such as en-US, the words of replacements that it spells differently. */
  public RulePackBuilder spelling(Map<String, Map<String, String>> wordsByRegion) {
    Map<String, Map<String, String>> copy = new HashMap<>();
    wordsByRegion.forEach((region, words) -> copy.put(region, Map.copyOf(words)));
    this.spelling = Lazy.of(copy);
    return this;
  }

  /** The dictionary words one edit away, for each word whose misspellings are to be found. */
  public RulePackBuilder realWords(Map<String, Set<String>> neighboursByWord) {
    Map<String, Set<String>> copy = new HashMap<>();
    neighboursByWord.forEach((word, neighbours) -> copy.put(word, Set.copyOf(neighbours)));
    this.realWords = Lazy.of(copy);
    return this;
  }

  /** The pack. */
  public RulePack build() {
    return new RulePack(this);
  }
}
