// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Provenance;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Source;
import org.housestyle.rule.Support;
import org.housestyle.rule.Term;

/**
 * The bibliography of a pack: what each document supports, how and when it was read, and whose
 * wording it gives.
 */
final class SourcesPage {

  static final String FILE = "sources.md";

  private SourcesPage() {}

  /** The link to a source on the page, from another page of the pack. */
  static String link(Source source) {
    return FILE + "#" + source.id();
  }

  /** The page of one pack. */
  static String of(RulePack pack) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + pack.title() + ": sources");
    add(pack, "", "##", lines);
    return String.join("\n", lines) + "\n";
  }

  /** The page of several packs, each in a folder of its name. */
  static String of(List<RulePack> packs) {
    List<String> lines = new ArrayList<>();
    lines.add("# Sources");
    lines.add("");
    lines.add("Every document that a rule rests on: what it supports, how it is known, and whose");
    lines.add(
        "wording it gives. A document *names* a term if it discusses this very term; it gives a");
    lines.add(
        "*principle* if the advice follows from what it says. [CONTRIBUTING](../../CONTRIBUTING.md)");
    lines.add("says how to challenge a citation.");
    lines.add("");
    lines.add("Pairs of a term and a source:");
    lines.add("");
    lines.add("| pack | pairs | names | principle | known through a report |");
    lines.add("| --- | --- | --- | --- | --- |");
    for (RulePack pack : packs) {
      lines.add(counts(pack));
    }
    for (RulePack pack : packs) {
      lines.add("");
      lines.add("## " + pack.title());
      add(pack, pack.name() + "/", "###", lines);
    }
    return String.join("\n", lines) + "\n";
  }

  private static String counts(RulePack pack) {
    int names = 0;
    int principle = 0;
    int reported = 0;
    for (Rule rule : pack.rules()) {
      List<Citation> citations = new ArrayList<>();
      for (Term term : rule.terms()) {
        for (String id : term.cites()) {
          citations.add(new Citation(pack.sources().get(id), term.support(id)));
        }
      }
      if (rule.companion().isPresent()) {
        citations.addAll(pack.citations(rule));
      }
      for (Citation citation : citations) {
        boolean named = citation.support() == Support.NAMES;
        names += named ? 1 : 0;
        principle += named ? 0 : 1;
        reported += citation.source().provenance().reportedBy().isPresent() ? 1 : 0;
      }
    }
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d |",
        pack.name(),
        names + principle,
        names,
        principle,
        reported);
  }

  private static void add(RulePack pack, String folder, String heading, List<String> lines) {
    for (Source source : pack.sources().values()) {
      lines.add("");
      lines.add("<a id=\"" + folder.replace('/', '-') + source.id() + "\"></a>");
      lines.add("");
      lines.add(heading + " " + source.citation());
      lines.add("");
      source.url().ifPresent(url -> lines.add("- Address: <" + url + ">"));
      addProvenance(source.provenance(), lines);
      source.validity().inWords().ifPresent(days -> lines.add("- Holds " + days));
      addRules("Names terms of", source, Support.NAMES, pack, folder, lines);
      addRules("Gives a principle for", source, Support.PRINCIPLE, pack, folder, lines);
      addWordings(source, pack, lines);
    }
  }

  private static void addProvenance(Provenance provenance, List<String> lines) {
    String how =
        provenance
            .read()
            .map(
                read ->
                    switch (read) {
                      case WHOLE -> "Read whole";
                      case PART -> "Read in part";
                      case REPORTED ->
                          "Not read itself; reported by " + provenance.reportedBy().orElse("");
                    })
            .orElse("");
    String at = provenance.reportedAt().map(url -> ", <" + url + ">").orElse("");
    String checked = provenance.checked().map(day -> "; last checked on " + day).orElse("");
    if (!how.isEmpty()) {
      lines.add("- " + how + at + checked);
    }
    provenance.note().ifPresent(note -> lines.add("- Note: " + note));
  }

  private static void addRules(
      String label,
      Source source,
      Support support,
      RulePack pack,
      String folder,
      List<String> lines) {
    Predicate<Term> supports =
        term -> term.cites().contains(source.id()) && term.support(source.id()) == support;
    Citation citation = new Citation(source, support);
    List<String> rules =
        pack.rules().stream()
            .filter(
                rule ->
                    rule.companion().isPresent()
                        ? pack.citations(rule).contains(citation)
                        : rule.terms().stream().anyMatch(supports))
            .map(rule -> "[" + rule.id() + "](" + folder + rule.id() + ".md)")
            .toList();
    if (!rules.isEmpty()) {
      lines.add("- " + label + ": " + String.join(", ", rules));
    }
  }

  private static void addWordings(Source source, RulePack pack, List<String> lines) {
    Map<String, Set<String>> wordings = new LinkedHashMap<>();
    for (String owner : pack.owners()) {
      for (Rule rule : pack.rules()) {
        for (Term term : rule.terms()) {
          for (Replacement wording : term.wordingsOf(owner)) {
            if (wording.cite().filter(source.id()::equals).isPresent()) {
              wordings.computeIfAbsent(owner, key -> new LinkedHashSet<>()).add(wording.plural());
            }
          }
        }
      }
    }
    wordings.forEach(
        (owner, texts) ->
            lines.add(
                (owner.equals(Replacement.GENERAL)
                        ? "- Wording taken from it: "
                        : "- Wording of " + owner + ": ")
                    + String.join("; ", texts)));
  }
}
