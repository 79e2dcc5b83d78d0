// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.util.List;
import org.housestyle.document.DocumentProblem;
import org.housestyle.rule.Level;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;
import org.housestyle.run.Totals;

/** The numbers of the run, and what went wrong. */
final class HtmlSummary {

  private final HtmlWriter html;
  private final RunResult result;
  private final Totals totals;

  HtmlSummary(HtmlWriter html, RunResult result, Totals totals) {
    this.html = html;
    this.result = result;
    this.totals = totals;
  }

  /** The whole report in one line. */
  static String headline(RunResult result, Totals totals) {
    long hit = result.files().stream().filter(HtmlSummary::hasFindings).count();
    String checked = Count.of(result.checked(), "file");
    return totals.findings() == 0
        ? "No findings in " + checked
        : Count.of(totals.findings(), "finding") + " in " + hit + " of " + checked;
  }

  static boolean hasFindings(CheckedFile file) {
    return !file.result().findings().isEmpty();
  }

  void write() throws IOException {
    html.open("section", "aria-labelledby", "summary");
    html.element("h2", "Summary", "id", "summary");
    html.open("dl", "class", "tiles");
    tile("files checked", result.checked(), "plain");
    for (Level level : Level.values()) {
      tile(Count.noun(totals.of(level), level), totals.of(level), level.id());
    }
    tile("can be fixed safely", totals.fixable(), "fixable");
    html.close();
    if (totals.findings() > 0) {
      writeLegend();
    }
    html.close();
    writeErrors();
    writeProblems();
  }

  private void tile(String name, int number, String style) throws IOException {
    html.open("div", "class", "tile " + style);
    html.element("dt", name).element("dd", Integer.toString(number)).close();
  }

  private void writeLegend() throws IOException {
    html.open("ul", "class", "legend");
    for (Level level : Level.values()) {
      html.open("li").open("mark", "class", level.id()).text(level.id());
      html.element("sup", Numbered.letter(level)).close();
      html.text(
              switch (level) {
                case ERROR -> " guidance asks the media not to write this";
                case WARNING -> " better wording exists, and a source asks for it";
                case ADVICE -> " worth a thought; a source says why";
              })
          .close();
    }
    html.open("li").element("span", "safe", "class", "safe");
    html.text(" fits its sentence and changes no fact; the rest is for a person to decide").close();
    html.close();
  }

  private void writeErrors() throws IOException {
    if (result.errors().isEmpty()) {
      return;
    }
    html.open("section", "aria-labelledby", "unread", "class", "trouble");
    html.element("h2", "Could not be checked or written", "id", "unread");
    html.open("ul");
    for (FileError error : result.errors()) {
      html.open("li").element("code", error.path()).text(": " + error.message()).close();
    }
    html.close().close();
  }

  private void writeProblems() throws IOException {
    List<CheckedFile> files =
        result.files().stream().filter(it -> !it.result().problems().isEmpty()).toList();
    if (files.isEmpty()) {
      return;
    }
    html.open("section", "aria-labelledby", "comments", "class", "trouble");
    html.element("h2", "Comments and front matter to mend", "id", "comments");
    html.open("ul");
    for (CheckedFile file : files) {
      for (DocumentProblem problem : file.result().problems()) {
        html.open("li").element("code", file.path());
        html.text(", " + place(problem) + ": " + problem.message()).close();
      }
    }
    html.close().close();
  }

  /** A text is read line by line, a part of a file has places of its own. */
  private static String place(DocumentProblem problem) {
    return problem.part().isEmpty() ? "line " + problem.start().line() : Location.inFile(problem);
  }
}
