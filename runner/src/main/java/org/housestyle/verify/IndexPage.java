package org.housestyle.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.housestyle.rule.Coverage;
import org.housestyle.rule.Example;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Source;
import org.housestyle.rule.Term;

/** The page that lists a pack's rules, sources and coverage for somebody who writes no programs. */
final class IndexPage {

  private IndexPage() {}

  static String of(RulePack pack) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + pack.title());
    lines.add("");
    lines.add(
        "What this pack finds, and what it offers instead under its default guidance, "
            + pack.guidance().get(0)
            + ". Each rule has a page with its reason, its sources and examples.");
    lines.add("");
    lines.add("| rule | level | for example | write instead |");
    lines.add("| --- | --- | --- | --- |");
    for (Rule rule : pack.rules()) {
      lines.add(
          String.format(
              "| [%s](%s.md) | %s | %s | %s |",
              rule.id(), rule.id(), rule.level().id(), example(rule), instead(rule, pack)));
    }
    lines.add("");
    lines.add("## Sources");
    lines.add("");
    for (Source source : pack.sources().values()) {
      lines.add("- [" + source.citation() + "](" + SourcesPage.link(source) + ")");
    }
    addCoverage(pack.coverage(), lines);
    return String.join("\n", lines) + "\n";
  }

  /** The first wording that an example shows. */
  private static String example(Rule rule) {
    for (Example example : rule.examples()) {
      if (!example.flagged().isEmpty()) {
        return example.flagged().get(0).in(example.copy());
      }
    }
    return "";
  }

  private static String instead(Rule rule, RulePack pack) {
    for (Term term : rule.terms()) {
      for (String guidance : pack.guidance()) {
        List<Replacement> offered = term.prefer().getOrDefault(guidance, List.of());
        if (!offered.isEmpty()) {
          return offered.get(0).plural();
        }
      }
    }
    return "";
  }

  private static void addCoverage(Coverage coverage, List<String> lines) {
    if (coverage.equals(Coverage.NONE)) {
      return;
    }
    lines.add("");
    lines.add("## Coverage");
    lines.add("");
    lines.add("Everything that the guidance discusses, and what became of it.");
    lines.add("");
    lines.add("| entry | what became of it |");
    lines.add("| --- | --- |");
    for (Map.Entry<String, String> entry : coverage.covered().entrySet()) {
      lines.add(
          String.format(
              "| %s | rule [%s](%s.md) |", entry.getKey(), entry.getValue(), entry.getValue()));
    }
    coverage.accepted().forEach((id, note) -> lines.add("| " + id + " | accepted: " + note + " |"));
    coverage.leftOut().forEach((id, why) -> lines.add("| " + id + " | left out: " + why + " |"));
  }
}
