// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Source;

/** The rules with findings: the card of each, once, with its findings below. */
final class HtmlRules {

  /**
   * A finding and the file it is in.
   *
   * @param file the file
   * @param finding the finding
   */
  record Hit(HtmlFile file, Numbered finding) {}

  /** The findings by rule, those with most findings first. */
  private final List<List<Hit>> rules;

  HtmlRules(List<HtmlFile> files) {
    Map<String, List<Hit>> byId = new TreeMap<>();
    for (HtmlFile file : files) {
      for (Numbered each : file.findings()) {
        byId.computeIfAbsent(each.rule().qualifiedId(), it -> new ArrayList<>())
            .add(new Hit(file, each));
      }
    }
    rules = new ArrayList<>(byId.values());
    rules.sort(Comparator.comparing(hits -> -hits.size()));
  }

  /** The findings by rule, those with most findings first; no list is empty. */
  List<List<Hit>> byRule() {
    return rules;
  }

  void write(HtmlWriter html) throws IOException {
    html.open("section", "aria-labelledby", "cards").element("h2", "The rules", "id", "cards");
    for (List<Hit> hits : rules) {
      write(html, hits);
    }
    html.close();
  }

  private static void write(HtmlWriter html, List<Hit> hits) throws IOException {
    Numbered first = hits.get(0).finding();
    Rule rule = first.rule();
    html.open("article", "class", "card rule", "id", first.ruleCard());
    html.element("h3", rule.qualifiedId());
    html.open("dl").element("dt", "Why").element("dd", rule.why());
    writeSources(html, first.finding().citations());
    html.element("dt", "Findings").open("dd").open("ul", "class", "hits");
    for (Hit hit : hits) {
      String place = hit.file().path() + ", " + HtmlCard.place(hit.finding().finding());
      html.open("li").element("a", hit.finding().label(), "href", "#" + hit.finding().card());
      html.text(" " + place).close();
    }
    html.close().close().close().close();
  }

  private static void writeSources(HtmlWriter html, List<Citation> citations) throws IOException {
    html.element("dt", citations.size() == 1 ? "Source" : "Sources").open("dd").open("ul");
    for (Citation citation : citations) {
      Source it = citation.source();
      html.open("li").text(citation.who() + ", ").open("cite");
      Optional<String> address = it.webAddress();
      if (address.isPresent()) {
        html.element("a", it.title(), "href", address.get(), "rel", "noreferrer noopener");
      } else {
        html.text(it.title());
      }
      html.close();
      if (it.year().isPresent()) {
        html.text(", " + it.year().getAsInt());
      }
      html.text(citation.reported()).close();
    }
    html.close().close();
  }
}
