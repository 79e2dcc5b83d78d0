// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Rules with everything they refer to. Immutable and thread-safe. Two packs are equal only if they
 * are the same object; {@link #contentHash} is the same if their content is.
 */
public final class RulePack {

  private final String name;
  private final String title;
  private final List<String> guidance;
  private final List<Rule> rules;
  private final PackContent content;
  private final Optional<URL> location;

  /** Collected when it is first needed. */
  private volatile Set<String> preferredWordings;

  RulePack(
      String name,
      String title,
      List<String> guidance,
      List<Rule> rules,
      PackContent content,
      Optional<URL> location) {
    this.name = name;
    this.title = title;
    this.guidance = guidance;
    this.rules = rules;
    this.content = content;
    this.location = location;
  }

  /**
   * Reads a pack from a folder of rule files, or from a single file that holds all of it.
   *
   * @throws PackException if anything in it is wrong; names every mistake found
   * @throws IOException if a file cannot be read
   */
  public static RulePack read(Path path) throws IOException, PackException {
    return PackReader.read(PackFiles.of(path));
  }

  /**
   * Reads a pack from the resources next to a class: from its stored form if it has one, otherwise
   * from its rule files.
   *
   * @param owner a class of the module that has the pack
   * @param folder the folder, relative to the class's package
   * @throws PackException if anything in it is wrong; names every mistake found
   * @throws IOException if it does not exist or cannot be read
   */
  public static RulePack read(Class<?> owner, String folder) throws IOException, PackException {
    return StoredPack.read(
        owner.getResource(folder + "/" + PackFiles.PACK),
        owner.getResource(folder + "/" + StoredPack.FILE),
        folder);
  }

  /**
   * A builder for a pack without rules.
   *
   * @param name the pack's name, unique among packs
   * @param guidance the names of the guidance it knows, at least one; the first is its default
   */
  public static RulePackBuilder builder(String name, List<String> guidance) {
    return new RulePackBuilder(name, guidance);
  }

  /** A builder for a pack that differs from this one. */
  public RulePackBuilder toBuilder() {
    return builder(name, guidance)
        .title(title)
        .rules(rules)
        .sources(content.sources())
        .titles(content.titles())
        .coverage(content.coverage())
        .commonWords(content.commonWords())
        .spelling(content.spelling())
        .realWords(content.realWords());
  }

  /** The pack's name, unique among packs. */
  public String name() {
    return name;
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /**
   * The names of the guidance it knows. The first is its default; the rest is the order in which
   * others are used when the chosen one has no advice.
   */
  public List<String> guidance() {
    return guidance;
  }

  /** The rules, ordered by id. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rule with this id. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The rules that ask for a {@linkplain Rule#companion companion}, ordered by id. */
  public List<Rule> companions() {
    Optional<Set<String>> stored = content.companions();
    return stored.isPresent() && stored.get().isEmpty()
        ? List.of()
        : rules.stream().filter(rule -> rule.companion().isPresent()).toList();
  }

  /** The sources that rules cite, by id. */
  public Map<String, Source> sources() {
    return content.sources();
  }

  /** Whose wordings the pack has: its guidance, then {@link Replacement#GENERAL}. */
  public List<String> owners() {
    return Stream.concat(guidance.stream(), Stream.of(Replacement.GENERAL)).toList();
  }

  /** What a rule cites, each source once: as one that names a term if it names any. */
  public List<Citation> citations(Rule rule) {
    Map<String, Support> supports = new LinkedHashMap<>();
    for (Term term : rule.terms()) {
      for (String source : term.cites()) {
        supports.merge(
            source, term.support(source), (one, other) -> one == Support.NAMES ? one : other);
      }
    }
    rule.companion().ifPresent(companion -> add(companion, supports));
    return supports.entrySet().stream()
        .map(entry -> new Citation(sources().get(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static void add(Companion companion, Map<String, Support> supports) {
    companion.cites().forEach(id -> supports.put(id, companion.support(id)));
    for (String region : companion.regions()) {
      companion.cites(region).forEach(id -> supports.putIfAbsent(id, Support.NAMES));
    }
  }

  /**
   * Official names that contain a term. In one, "..." stands for a number, a date or names of
   * bodies, or for nothing.
   */
  public List<String> titles() {
    return content.titles();
  }

  /** What the pack does with everything that its guidance discusses. */
  public Coverage coverage() {
    return content.coverage();
  }

  /** Words too frequent in news to start a search from. */
  public Set<String> commonWords() {
    return content.commonWords();
  }

  /** For each region, such as en-US, the words of replacements that it spells differently. */
  public Map<String, Map<String, String>> spelling() {
    return content.spelling();
  }

  /**
   * For a word of a term: the dictionary words one edit away from it, which therefore are not
   * misspellings of it. Misspellings are found only of words that are keys.
   */
  public Map<String, Set<String>> realWords() {
    return content.realWords();
  }

  /**
   * The wordings of all replacements, in singular and plural, except those that replace only a part
   * of a term.
   */
  public Set<String> preferredWordings() {
    Set<String> known = preferredWordings;
    if (known == null) {
      Optional<Set<String>> stored = content.preferredWordings();
      known = stored.isPresent() ? stored.get() : preferredIn(rules);
      preferredWordings = known;
    }
    return known;
  }

  private static Set<String> preferredIn(List<Rule> rules) {
    Set<String> wordings = new TreeSet<>();
    for (Rule rule : rules) {
      for (Term term : rule.terms()) {
        if (term.lead() == 0) {
          for (List<Replacement> replacements : term.prefer().values()) {
            for (Replacement replacement : replacements) {
              wordings.add(replacement.text());
              wordings.add(replacement.plural());
            }
          }
        }
      }
    }
    return wordings;
  }

  /**
   * Identifies the pack's content: a hash of its files. A pack that was built in code has a random
   * one, so it never equals that of another pack, or of the same pack in another process.
   */
  public String contentHash() {
    return content.contentHash();
  }

  /** The resource {@code pack.yaml} of a pack whose stored form was read; empty for others. */
  public Optional<URL> location() {
    return location;
  }

  @Override
  public String toString() {
    return name;
  }
}
