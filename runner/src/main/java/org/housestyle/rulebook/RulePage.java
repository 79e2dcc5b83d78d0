// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Companion;
import org.housestyle.rule.Example;
import org.housestyle.rule.Marked;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Source;
import org.housestyle.rule.Term;
import org.housestyle.rule.Topic;

/** The page of one rule, in Markdown. */
final class RulePage {

  private final RuleEntry entry;
  private final Rule rule;
  private final List<String> lines = new ArrayList<>();

  private RulePage(RuleEntry entry) {
    this.entry = entry;
    this.rule = entry.rule();
  }

  static String of(RuleEntry entry) {
    RulePage page = new RulePage(entry);
    page.addReason();
    page.rule.companion().ifPresent(page::addCompanion);
    if (!page.rule.terms().isEmpty()) {
      page.addTerms();
      page.addWordings();
    }
    page.addExamples();
    page.heading("Sources");
    entry.citations().forEach(citation -> page.lines.add("- " + cited(citation)));
    page.lines.add("");
    page.lines.add("[All rules of this pack](README.md)");
    return String.join("\n", page.lines) + "\n";
  }

  private void addReason() {
    lines.add("# " + rule.id());
    lines.add("");
    if (entry.best().isPresent()) {
      lines.add("Source: " + entry.best().get().inWords() + ".");
      lines.add("");
    }
    lines.add(rule.why());
    lines.add("");
    lines.add("Level: **" + rule.level().id() + "**. Since " + rule.since() + ".");
    if (rule.review().isPresent()) {
      lines.add("A person must review each suggestion: " + rule.review().get() + ".");
    }
  }

  private void addCompanion(Companion companion) {
    CompanionText text = new CompanionText(companion, pattern -> code(pattern.written()));
    heading("What it asks for");
    lines.add(CompanionText.sentence(companion) + " One of these is enough:");
    lines.add("");
    text.whatCounts().forEach(line -> lines.add("- " + line));
    heading("How it tells what a story is about");
    lines.add("Each of these counts once. Together they must come to " + Topic.ENOUGH + ".");
    lines.add("");
    text.evidence().forEach(line -> lines.add("- " + line));
  }

  private void addTerms() {
    heading("Terms");
    rule.terms()
        .forEach(term -> lines.add("- " + code(term.pattern().written()) + condition(term)));
    if (!rule.unless().isEmpty()) {
      lines.add("");
      lines.add("No fault:");
      lines.add("");
      rule.unless().forEach(pattern -> lines.add("- " + code(pattern.written())));
    }
  }

  private static String condition(Term term) {
    List<String> conditions = term.when().inWords(pattern -> code(pattern.written()));
    return conditions.isEmpty() ? "" : ", if " + String.join(", and ", conditions);
  }

  private void addWordings() {
    heading("Write instead");
    lines.add("| guidance | wording |");
    lines.add("| --- | --- |");
    entry
        .wordings()
        .forEach(
            (guidance, wordings) ->
                lines.add(
                    "| "
                        + RuleEntry.heading(guidance)
                        + " | "
                        + String.join("; ", wordings)
                        + " |"));
  }

  private void addExamples() {
    heading("Examples");
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

  private void heading(String heading) {
    lines.add("");
    lines.add("## " + heading);
    lines.add("");
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
