package org.housestyle.rule;

import java.io.IOException;
import java.net.URL;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Rules with all they refer to. Immutable and thread-safe.
 *
 * @param name the pack's name, unique among packs
 * @param title its name for people
 * @param guidance the names of the guidance it knows; the first is its default, the rest the order
 *     in which others are asked when the chosen one has no advice
 * @param rules the rules, by id
 * @param sources what the rules cite, by id
 * @param titles official names that hold a discouraged term; "..." in one stands for a number, a
 *     date or names of bodies, or for nothing
 * @param coverage what became of everything that guidance discusses
 * @param commonWords words too frequent in news to start a search from
 * @param spelling for each region, such as en-US, the words of replacements that it spells
 *     otherwise
 * @param realWords for a word of a term: the dictionary words one edit away from it, which
 *     therefore are no misspelling of it. A word that is not a key is never looked for misspelt.
 * @param searchTable what was computed for the search when the pack was built; empty if nothing was
 */
public record RulePack(
    String name,
    String title,
    List<String> guidance,
    List<Rule> rules,
    Map<String, Source> sources,
    List<String> titles,
    Coverage coverage,
    Set<String> commonWords,
    Map<String, Map<String, String>> spelling,
    Map<String, Set<String>> realWords,
    Optional<SearchTable> searchTable) {

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
   * Reads a pack from the resources beside a class: from its {@link PackImage} if it has one.
   *
   * @param owner a class of the module that has the pack
   * @param folder the folder, relative to the class's package
   * @throws PackException if anything in it is wrong; names every mistake found
   * @throws IOException if it is not there or cannot be read
   */
  public static RulePack read(Class<?> owner, String folder) throws IOException, PackException {
    URL marker = owner.getResource(folder + "/" + PackFiles.PACK);
    if (marker == null) {
      throw new NoSuchFileException(folder + "/" + PackFiles.PACK);
    }
    return read(marker, folder, owner.getResource(folder + "/" + PackImage.FILE));
  }

  /** Reads the image of a pack, or its files if there is none that can be read; it may be null. */
  static RulePack read(URL marker, String folder, URL image) throws IOException, PackException {
    Optional<RulePack> stored = image == null ? Optional.empty() : PackImage.read(image);
    return stored.isPresent() ? stored.get() : PackReader.read(PackFiles.beside(marker, folder));
  }

  /**
   * What replacements of whole terms are worded as, in singular and plural; those of a term's part
   * are left out.
   */
  public Set<String> preferredWordings() {
    return searchTable.map(SearchTable::preferred).orElseGet(() -> preferredIn(rules));
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
    return supports.entrySet().stream()
        .map(entry -> new Citation(sources.get(entry.getKey()), entry.getValue()))
        .toList();
  }

  /** The rule of this id. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
