package org.housestyle.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Example;
import org.housestyle.rule.Marked;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Source;
import org.housestyle.rule.Term;

/** The pages of a pack, written from its rules: one for each rule, and an index of all. */
public final class RulePages {

  private final RulePack pack;
  private final Map<String, String> pages = new LinkedHashMap<>();

  private RulePages(RulePack pack) {
    this.pack = pack;
  }

  /** The Markdown of every page, by file name. */
  public static Map<String, String> of(RulePack pack) {
    RulePages pages = new RulePages(pack);
    pages.pages.put("README.md", IndexPage.of(pack));
    pages.pages.put(SourcesPage.FILE, SourcesPage.of(pack));
    pack.rules().forEach(rule -> pages.pages.put(rule.id() + ".md", pages.page(rule)));
    return pages.pages;
  }

  /** The page that lists packs, each with a link to its own index. */
  public static String overview(List<RulePack> packs) {
    List<String> lines = new ArrayList<>();
    lines.add("# Rule packs");
    lines.add("");
    lines.add(
        "What Housestyle finds, by pack. The first is checked unasked, the others on demand.");
    lines.add("");
    lines.add("| pack | about | rules | terms | sources |");
    lines.add("| --- | --- | --- | --- | --- |");
    for (RulePack pack : packs) {
      int terms = pack.rules().stream().mapToInt(rule -> rule.terms().size()).sum();
      lines.add(
          String.format(
              Locale.ROOT,
              "| [%s](%s/README.md) | %s | %d | %d | %d |",
              pack.name(),
              pack.name(),
              pack.title(),
              pack.rules().size(),
              terms,
              pack.sources().size()));
    }
    lines.add("");
    lines.add("What each document supports, and how it is known: [sources](sources.md).");
    return String.join("\n", lines) + "\n";
  }

  /** The bibliography of packs, each in a folder of its name. */
  public static String sources(List<RulePack> packs) {
    return SourcesPage.of(packs);
  }

  private String page(Rule rule) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + rule.id());
    lines.add("");
    lines.add(rule.why());
    lines.add("");
    lines.add("Level: **" + rule.level().id() + "**. Since " + rule.since() + ".");
    if (rule.review().isPresent()) {
      lines.add("No suggestion is applied unasked: " + rule.review().get() + ".");
    }
    lines.add("");
    lines.add("## Terms");
    lines.add("");
    rule.terms().forEach(term -> lines.add("- " + code(term.pattern().written()) + context(term)));
    if (!rule.unless().isEmpty()) {
      lines.add("");
      lines.add("No fault:");
      lines.add("");
      rule.unless().forEach(pattern -> lines.add("- " + code(pattern.written())));
    }
    addPrefer(rule, lines);
    addExamples(rule, lines);
    addSources(rule, lines);
    lines.add("");
    lines.add("[All rules of this pack](README.md)");
    return String.join("\n", lines) + "\n";
  }

  private static String context(Term term) {
    List<String> asked = term.when().inWords(it -> code(it.written()));
    return asked.isEmpty() ? "" : ", if " + String.join(", and ", asked);
  }

  private void addPrefer(Rule rule, List<String> lines) {
    lines.add("");
    lines.add("## Write instead");
    lines.add("");
    lines.add("| guidance | wording |");
    lines.add("| --- | --- |");
    for (String guidance : pack.owners()) {
      List<String> wordings =
          rule.terms().stream()
              .flatMap(term -> term.wordingsOf(guidance).stream())
              .map(RulePages::wording)
              .distinct()
              .toList();
      if (!wordings.isEmpty()) {
        String owner = guidance.equals(Replacement.GENERAL) ? "our own wording" : guidance;
        lines.add("| " + owner + " | " + String.join("; ", wordings) + " |");
      }
    }
  }

  private static void addExamples(Rule rule, List<String> lines) {
    lines.add("");
    lines.add("## Examples");
    lines.add("");
    for (Example example : rule.examples()) {
      String marked =
          Marked.show(example.copy(), example.flagged()).replace("[[", "**").replace("]]", "**");
      if (example.flagged().isEmpty()) {
        lines.add("- silent: " + marked);
      } else {
        String under = example.guidance().map(name -> " (under " + name + ")").orElse("");
        lines.add("- found" + under + ": " + marked);
        example.fixed().ifPresent(fixed -> lines.add("  - becomes: " + fixed));
      }
    }
  }

  private void addSources(Rule rule, List<String> lines) {
    lines.add("");
    lines.add("## Sources");
    lines.add("");
    pack.citations(rule).forEach(citation -> lines.add("- " + cited(citation)));
  }

  /** A wording, and whose advice the pack's own follows. */
  private static String wording(Replacement wording) {
    return wording.inLineWith().isEmpty()
        ? wording.plural()
        : wording.plural() + " (in line with " + String.join(", ", wording.inLineWith()) + ")";
  }

  private static String cited(Citation citation) {
    Source source = citation.source();
    String url = source.url().map(address -> ", <" + address + ">").orElse("");
    return citation.inWords() + url + " ([more](" + SourcesPage.link(source) + "))";
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
