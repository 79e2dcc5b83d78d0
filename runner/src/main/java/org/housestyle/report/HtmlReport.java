// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.housestyle.Finding;
import org.housestyle.Version;
import org.housestyle.run.OwnReport;
import org.housestyle.run.RunResult;
import org.housestyle.run.Totals;

/**
 * A report for an editor: one page that needs no network and no script. Shows the copy with
 * findings marked, a card for each with the reason and the sources, and totals by rule and by file.
 * The writer must encode UTF-8.
 */
public final class HtmlReport implements Report {

  private final boolean held;

  /** Reports findings only. */
  public HtmlReport() {
    this(false);
  }

  /**
   * Chooses what is reported.
   *
   * @param held whether to list the findings that are held back as well
   */
  public HtmlReport(boolean held) {
    this.held = held;
  }

  @Override
  public void write(RunResult result, Writer out) throws IOException {
    HtmlWriter html = new HtmlWriter(out);
    List<HtmlFile> files = HtmlFile.of(result.files(), held);
    Totals totals = result.totals();
    String headline = HtmlSummary.headline(result, totals);
    html.raw("<!DOCTYPE html>\n").open("html", "lang", "en");
    HtmlRules rules = new HtmlRules(files);
    HtmlFilter filter = new HtmlFilter(rules);
    writeHead(html, headline, HtmlStyle.SHEET + filter.sheet());
    html.open("body");
    html.element("a", "Skip to the report", "href", "#report", "class", "skip");
    if (totals.findings() > 0) {
      filter.writeChoices(html);
    }
    html.open("header").element("h1", "Housestyle report");
    html.element("p", headline, "class", "headline");
    html.element("p", about(rules), "class", "about");
    writeContents(html, result, totals.findings() > 0, !files.isEmpty());
    html.close();
    html.open("main", "id", "report");
    new HtmlSummary(html, result, totals).write();
    if (totals.findings() > 0) {
      HtmlTables tables = new HtmlTables(html);
      tables.byRule(rules);
      tables.byFile(files);
      filter.writeLabels(html);
    }
    if (!files.isEmpty()) {
      html.open("section", "aria-labelledby", "copy").element("h2", "The copy", "id", "copy");
      for (HtmlFile file : files) {
        file.write(html, held);
      }
      html.close();
    }
    if (totals.findings() > 0) {
      rules.write(html);
    }
    html.close();
    html.element("footer", "Written by Housestyle " + Version.current() + ".");
    html.close().close();
    out.flush();
  }

  /** Day, program, and whose rules and guidance the findings rest on. */
  private static String about(HtmlRules rules) {
    Set<String> packs = new TreeSet<>();
    Set<String> bodies = new TreeSet<>();
    for (List<HtmlRules.Hit> hits : rules.byRule()) {
      Finding first = hits.get(0).finding().finding();
      packs.add(first.rule().pack());
      first.sources().forEach(source -> bodies.add(source.organisation()));
    }
    String day = LocalDate.now(ZoneOffset.UTC).toString();
    String made = "Checked on " + day + " with Housestyle " + Version.current() + ".";
    return packs.isEmpty()
        ? made
        : made
            + " Rule packs with findings: "
            + String.join(", ", packs)
            + ". Guidance cited: "
            + String.join("; ", bodies)
            + ".";
  }

  private static void writeContents(
      HtmlWriter html, RunResult result, boolean findings, boolean files) throws IOException {
    html.open("nav", "aria-label", "Contents").open("ul");
    entry(html, true, "summary", "Summary");
    entry(html, !result.errors().isEmpty(), "unread", "Could not be done");
    entry(html, !Count.problems(result.totals()).isEmpty(), "comments", "To mend in the copy");
    entry(html, findings, "rules", "By rule");
    entry(html, findings, "files", "By file");
    entry(html, files, "copy", "The copy");
    entry(html, findings, "cards", "The rules");
    html.close().close();
  }

  private static void entry(HtmlWriter html, boolean present, String id, String name)
      throws IOException {
    if (present) {
      html.open("li").element("a", name, "href", "#" + id).close();
    }
  }

  private static void writeHead(HtmlWriter html, String headline, String sheet) throws IOException {
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.raw(OwnReport.GENERATOR);
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", HtmlStyle.policy(sheet));
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", "Housestyle: " + headline);
    html.open("style").raw(sheet).close();
    html.close();
  }
}
