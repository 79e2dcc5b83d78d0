// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.Finding;
import org.housestyle.document.Part;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.Totals;
import org.housestyle.text.SourceText;

/**
 * A file, and its section of the page.
 *
 * @param number from 1
 * @param findings its findings, with their numbers
 */
record HtmlFile(CheckedFile file, int number, List<Numbered> findings) {

  /** The files that have something to show. */
  static List<HtmlFile> of(List<CheckedFile> all, boolean held) {
    List<HtmlFile> files = new ArrayList<>();
    Map<String, Integer> rules = new HashMap<>();
    int next = 1;
    for (CheckedFile file : all) {
      List<Numbered> findings = Numbered.of(file, next, rules);
      next += findings.size();
      if (!findings.isEmpty() || (held && !file.result().held().isEmpty())) {
        files.add(new HtmlFile(file, files.size() + 1, findings));
      }
    }
    return files;
  }

  String path() {
    return file.path();
  }

  /** The id of its section. */
  String id() {
    return "file-" + number;
  }

  void write(HtmlWriter html, boolean held) throws IOException {
    html.open("section", "class", "file");
    html.element("h3", path(), "id", id());
    html.element("p", byLevel(), "class", "tally");
    for (Part part : file.parts()) {
      List<Numbered> here =
          findings.stream().filter(each -> each.finding().part().equals(part.name())).toList();
      if (!here.isEmpty()) {
        writePart(html, part, here);
      }
    }
    if (held && !file.result().held().isEmpty()) {
      writeHeld(html, file.result().held());
    }
    html.close();
  }

  private void writePart(HtmlWriter html, Part part, List<Numbered> findings) throws IOException {
    if (!part.name().isEmpty()) {
      html.element("h4", part.name());
    }
    SourceText source = part.source();
    HtmlCard card = new HtmlCard(html, source);
    Optional<HtmlProse> prose = HtmlProse.of(html, card, path(), part, findings);
    if (prose.isPresent()) {
      prose.get().write();
      return;
    }
    HtmlCopy copy = new HtmlCopy(html, source);
    int shown = 0;
    for (Excerpt excerpt : Excerpt.of(source, findings)) {
      copy.gap(shown + 1, excerpt.first());
      html.open("div", "class", "excerpt");
      copy.write(excerpt);
      html.open("div", "class", "cards");
      for (Numbered finding : excerpt.findings()) {
        card.write(finding);
      }
      html.close().close();
      shown = excerpt.last();
    }
    copy.gap(shown + 1, source.lines().count() + 1);
  }

  private String byLevel() {
    String byLevel = Count.byLevel(Totals.of(file.result().findings()));
    return byLevel.isEmpty() ? "no findings" : byLevel;
  }

  private static void writeHeld(HtmlWriter html, List<Finding> all) throws IOException {
    html.open("details").element("summary", "Seen and not reported: " + all.size());
    html.open("ul");
    for (Finding held : all) {
      String usage = held.isProse() ? held.usage().id() : "no prose";
      html.open("li").text(place(held) + ": “" + held.text() + "” ");
      html.text("(" + usage + ": " + held.status().reason() + ")").close();
    }
    html.close().close();
  }

  private static String place(Finding held) {
    String inPart = held.place().orElse("line " + held.start().line());
    return Location.inPart(held.part(), inPart);
  }
}
