package org.housestyle.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
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
    writeHead(html, headline);
    html.open("body");
    html.element("a", "Skip to the report", "href", "#report", "class", "skip");
    html.open("header").element("h1", "Housestyle report");
    html.element("p", headline, "class", "headline");
    writeContents(html, result, totals.findings() > 0, !files.isEmpty());
    html.close();
    html.open("main", "id", "report");
    new HtmlSummary(html, result, totals).write();
    if (totals.findings() > 0) {
      HtmlTables tables = new HtmlTables(html);
      tables.byRule(files);
      tables.byFile(files);
    }
    if (!files.isEmpty()) {
      html.open("section", "aria-labelledby", "copy").element("h2", "The copy", "id", "copy");
      for (HtmlFile file : files) {
        file.write(html, held);
      }
      html.close();
    }
    html.close();
    html.element("footer", "Written by Housestyle " + Version.current() + ".");
    html.close().close();
    out.flush();
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
    html.close().close();
  }

  private static void entry(HtmlWriter html, boolean present, String id, String name)
      throws IOException {
    if (present) {
      html.open("li").element("a", name, "href", "#" + id).close();
    }
  }

  private static void writeHead(HtmlWriter html, String headline) throws IOException {
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.raw(OwnReport.GENERATOR);
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", HtmlStyle.policy());
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", "Housestyle: " + headline);
    html.open("style").raw(HtmlStyle.SHEET).close();
    html.close();
  }
}
