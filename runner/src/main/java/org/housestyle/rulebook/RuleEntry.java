package org.housestyle.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Source;

/**
 * A rule, and what else there is to say about it. Immutable.
 *
 * @param rule the rule
 * @param guidance the names of the guidance to show, in this order
 * @param sources the documents that it rests on
 */
public record RuleEntry(Rule rule, List<String> guidance, List<Source> sources) {

  /** Takes copies of the lists. */
  public RuleEntry {
    guidance = List.copyOf(guidance);
    sources = List.copyOf(sources);
  }

  /** A rule of a pack, with the pack's guidance and all sources that its terms cite. */
  public static RuleEntry of(RulePack pack, Rule rule) {
    List<Source> sources =
        rule.terms().stream()
            .flatMap(term -> term.cites().stream())
            .distinct()
            .map(pack.sources()::get)
            .toList();
    return new RuleEntry(rule, pack.guidance(), sources);
  }

  /** A rule as findings show it: with their sources, and guidance in alphabetical order. */
  public static RuleEntry of(Rule rule, List<Source> sources) {
    List<String> guidance =
        rule.terms().stream()
            .flatMap(term -> term.prefer().keySet().stream())
            .distinct()
            .sorted()
            .toList();
    return new RuleEntry(rule, guidance, sources);
  }

  /** Where to read more: the address of the first source that has one. */
  public Optional<String> url() {
    return sources.stream().flatMap(source -> source.webAddress().stream()).findFirst();
  }

  /**
   * What to write instead of any of the terms, by guidance; guidance without wordings is absent.
   */
  Map<String, List<String>> wordings() {
    Map<String, List<String>> byGuidance = new LinkedHashMap<>();
    for (String name : guidance) {
      List<String> wordings =
          rule.terms().stream()
              .flatMap(term -> term.prefer().getOrDefault(name, List.of()).stream())
              .map(Replacement::plural)
              .distinct()
              .toList();
      if (!wordings.isEmpty()) {
        byGuidance.put(name, wordings);
      }
    }
    return byGuidance;
  }

  /** The first wording of the first term that has any; empty if no term has one. */
  String firstWording() {
    return rule.terms().stream()
        .flatMap(
            term ->
                guidance.stream()
                    .flatMap(name -> term.prefer().getOrDefault(name, List.of()).stream()))
        .map(Replacement::plural)
        .findFirst()
        .orElse("");
  }

  /** The first term that an example shows; empty if none does. */
  String firstExample() {
    return rule.examples().stream()
        .filter(example -> !example.flagged().isEmpty())
        .map(example -> example.flagged().get(0).in(example.copy()))
        .findFirst()
        .orElse("");
  }
}
