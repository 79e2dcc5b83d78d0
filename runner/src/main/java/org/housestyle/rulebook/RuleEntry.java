// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rulebook;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Support;

/**
 * A rule, and what else there is to say about it. Immutable.
 *
 * @param rule the rule
 * @param guidance the names of the guidance to show, in this order
 * @param citations the documents that it rests on, and how they support it
 */
public record RuleEntry(Rule rule, List<String> guidance, List<Citation> citations) {

  /** Takes copies of the lists. */
  public RuleEntry {
    guidance = List.copyOf(guidance);
    citations = List.copyOf(citations);
  }

  /** A rule of a pack, with the pack's guidance and all sources that its terms cite. */
  public static RuleEntry of(RulePack pack, Rule rule) {
    return new RuleEntry(rule, pack.guidance(), pack.citations(rule));
  }

  /** A rule as findings show it: with their citations, and guidance in alphabetical order. */
  public static RuleEntry of(Rule rule, List<Citation> citations) {
    List<String> guidance =
        rule.terms().stream()
            .flatMap(term -> term.prefer().keySet().stream())
            .distinct()
            .sorted()
            .toList();
    return new RuleEntry(rule, guidance, citations);
  }

  /** Where to read more: the address of the first source that has one. */
  public Optional<String> url() {
    return citations.stream().flatMap(it -> it.source().webAddress().stream()).findFirst();
  }

  /**
   * The document that supports the rule best: one that names a term goes before one that gives a
   * principle, one that was read before one that is known through a report. Empty if none is cited.
   */
  Optional<Citation> best() {
    return citations.stream().min(Comparator.comparingInt(RuleEntry::weakness));
  }

  private static int weakness(Citation citation) {
    return (citation.support() == Support.NAMES ? 0 : 2)
        + (citation.source().provenance().reportedBy().isPresent() ? 1 : 0);
  }

  /**
   * What to write instead of any of the terms, by whose wording it is: the guidance, then the
   * pack's own. Who has none is absent.
   */
  public Map<String, List<String>> wordings() {
    Map<String, List<String>> byOwner = new LinkedHashMap<>();
    for (String owner : owners()) {
      List<String> wordings =
          rule.terms().stream()
              .flatMap(term -> term.wordingsOf(owner).stream())
              .map(wording -> wording.plural() + inLineWith(wording))
              .distinct()
              .toList();
      if (!wordings.isEmpty()) {
        byOwner.put(owner, wordings);
      }
    }
    return byOwner;
  }

  /** Whose wordings there may be: the guidance, then {@link Replacement#GENERAL}. */
  List<String> owners() {
    return Stream.concat(guidance.stream(), Stream.of(Replacement.GENERAL)).toList();
  }

  /** How readers are told whose wording it is. */
  static String heading(String owner) {
    return owner.equals(Replacement.GENERAL) ? "our own wording" : owner;
  }

  /** Whose advice the pack's own wording follows: " (in line with iwf)"; empty if it suits all. */
  static String inLineWith(Replacement wording) {
    return wording.inLineWith().isEmpty()
        ? ""
        : " (in line with " + String.join(", ", wording.inLineWith()) + ")";
  }

  /** What a story must have, or the first wording of the first term that has any; or nothing. */
  String firstWording() {
    if (rule.companion().isPresent()) {
      return "add " + rule.companion().get().needs();
    }
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
