// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.housestyle.rule.Coverage;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Source;

/** The page that lists a pack's rules, sources and coverage. */
final class IndexPage {

  private IndexPage() {}

  /**
   * The page.
   *
   * @param accuracy how often the pack is right, in Markdown; empty if that is not known
   */
  static String of(RulePack pack, String accuracy) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + pack.title());
    lines.add("");
    lines.add(
        "What this pack finds, and what it offers instead under its default guidance, "
            + pack.guidance().get(0)
            + ". Each rule has a page with its reason, its sources and examples.");
    lines.add("");
    addScope(pack, accuracy, lines);
    lines.add("| rule | level | for example | write instead |");
    lines.add("| --- | --- | --- | --- |");
    for (Rule rule : pack.rules()) {
      RuleEntry entry = RuleEntry.of(pack, rule);
      lines.add(
          String.format(
              "| [%s](%s.md) | %s | %s | %s |",
              rule.id(), rule.id(), rule.level().id(), entry.firstExample(), entry.firstWording()));
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

  private static void addScope(RulePack pack, String accuracy, List<String> lines) {
    Coverage coverage = pack.coverage();
    if (!coverage.equals(Coverage.NONE)) {
      Set<String> leftOut = coverage.leftOut().keySet();
      lines.add(
          "Of what its guidance discusses it covers "
              + coverage.covered().size()
              + " entries and accepts "
              + coverage.accepted().size()
              + ". Left out: "
              + (leftOut.isEmpty() ? "none" : String.join(", ", leftOut))
              + ". [Coverage](#coverage) has the reasons.");
      lines.add("");
    }
    if (!accuracy.isEmpty()) {
      lines.add(accuracy);
      lines.add("");
    }
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
