// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;

/** The Markdown pages of a pack: one for each rule, and an index. */
public final class RulePages {

  private RulePages() {}

  /** The Markdown of every page, by file name. */
  public static Map<String, String> of(RulePack pack) {
    return of(pack, "");
  }

  /**
   * The Markdown of every page, by file name.
   *
   * @param accuracy a paragraph on how often the pack is right, in Markdown; empty if there is none
   */
  public static Map<String, String> of(RulePack pack, String accuracy) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("README.md", IndexPage.of(pack, accuracy));
    pages.put(SourcesPage.FILE, SourcesPage.of(pack));
    for (Rule rule : pack.rules()) {
      pages.put(rule.id() + ".md", RulePage.of(RuleEntry.of(pack, rule)));
    }
    return pages;
  }

  /** The page that lists packs, each with a link to its own index. */
  public static String overview(List<RulePack> packs) {
    List<String> lines = new ArrayList<>();
    lines.add("# Rule packs");
    lines.add("");
    lines.add(
        "What Housestyle finds, by pack. The first is checked by default, the others on demand.");
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
}
