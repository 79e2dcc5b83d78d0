// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.Finding;
import org.housestyle.rule.Level;
import org.housestyle.run.Totals;

/** Tables of the number of findings by rule and by file, with bars. */
final class HtmlTables {

  /**
   * A row of a table.
   *
   * @param target what its name links to
   */
  private record Row(String name, String target, Totals totals) {}

  /** The width that the longest bar fills. */
  private static final int WIDTH = 1000;

  private static final int HEIGHT = 12;

  private final HtmlWriter html;

  HtmlTables(HtmlWriter html) {
    this.html = html;
  }

  /** Rules with most findings come first; a name links to the card of the rule. */
  void byRule(HtmlRules rules) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (List<HtmlRules.Hit> hits : rules.byRule()) {
      List<Numbered> findings = hits.stream().map(HtmlRules.Hit::finding).toList();
      Numbered first = findings.get(0);
      rows.add(new Row(first.rule().qualifiedId(), first.ruleCard(), totals(findings)));
    }
    table("By rule", "rules", "Rule", rows);
  }

  /** In the order of the report. */
  void byFile(List<HtmlFile> files) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (HtmlFile file : files) {
      if (!file.findings().isEmpty()) {
        rows.add(new Row(file.path(), file.id(), totals(file.findings())));
      }
    }
    table("By file", "files", "File", rows);
  }

  private static Totals totals(List<Numbered> findings) {
    List<Finding> plain = findings.stream().map(Numbered::finding).toList();
    return Totals.of(plain);
  }

  private void table(String title, String id, String first, List<Row> rows) throws IOException {
    int most = rows.stream().mapToInt(row -> row.totals().findings()).max().orElse(1);
    html.open("section", "aria-labelledby", id).element("h2", title, "id", id);
    html.open("table");
    html.element("caption", "Each bar shows the numbers of its row.");
    html.open("thead").open("tr").element("th", first, "scope", "col");
    for (Level level : Level.values()) {
      html.element("th", Count.noun(0, level), "scope", "col", "class", "number");
    }
    html.element("th", "all", "scope", "col", "class", "number").close().close();
    html.open("tbody");
    for (Row row : rows) {
      html.open("tr").open("th", "scope", "row");
      html.element("a", row.name(), "href", "#" + row.target());
      bar(row.totals(), most);
      html.close();
      for (Level level : Level.values()) {
        html.element("td", Integer.toString(row.totals().of(level)), "class", "number");
      }
      html.element("td", Integer.toString(row.totals().findings()), "class", "number all").close();
    }
    html.close().close().close();
  }

  /** Higher levels have higher parts, so that they differ without colour. */
  private void bar(Totals totals, int most) throws IOException {
    String box = "0 0 " + WIDTH + " " + HEIGHT;
    html.open(
        "svg",
        "class",
        "bar",
        "viewBox",
        box,
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true");
    int before = 0;
    for (Level level : Level.values()) {
      int from = WIDTH * before / most;
      before += totals.of(level);
      int width = WIDTH * before / most - from;
      if (width > 0) {
        rect(level, from, width);
      }
    }
    html.close();
  }

  private void rect(Level level, int x, int width) throws IOException {
    int height =
        switch (level) {
          case ERROR -> HEIGHT;
          case WARNING -> HEIGHT * 2 / 3;
          case ADVICE -> HEIGHT / 3;
        };
    html.open(
            "rect",
            "class",
            level.id(),
            "x",
            Integer.toString(x),
            "y",
            Integer.toString(HEIGHT - height),
            "width",
            Integer.toString(width),
            "height",
            Integer.toString(height))
        .close();
  }
}
