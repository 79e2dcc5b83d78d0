// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.doxia.sink.Sink;
import org.housestyle.Finding;
import org.housestyle.document.DocumentProblem;
import org.housestyle.maven.SiteWriter.CellContent;
import org.housestyle.report.Count;
import org.housestyle.report.Location;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Level;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.RunResult;

/** The page of a Maven site that lists findings: in all, by file, by rule, and one by one. */
final class SitePage {

  private final SiteWriter out;

  SitePage(Sink sink) {
    out = new SiteWriter(sink);
  }

  /** Writes the whole page. Does not close the sink. */
  void write(RunResult result) {
    List<CheckedFile> files = result.files().stream().filter(SitePage::isShown).toList();
    out.start("Housestyle");
    out.paragraph(
        out.text(
            Count.of(result.checked(), "file")
                + " checked, "
                + FindingCount.of(result.totals())
                + "."));
    out.table("Files", files, this::file, "File", "Errors", "Warnings", "Advice");
    out.table(
        "Rules",
        result
            .findings()
            .collect(
                Collectors.groupingBy(
                    it -> it.rule().qualifiedId(), TreeMap::new, Collectors.toList()))
            .values(),
        this::rule,
        "Rule",
        "Why",
        "Sources",
        "Errors",
        "Warnings",
        "Advice");
    files.forEach(this::findings);
    out.table(
        "Not checked",
        result.errors(),
        it -> out.row(out.text(it.path()), out.text(it.message())),
        "File",
        "Why");
    out.end();
  }

  private static boolean isShown(CheckedFile file) {
    return !file.result().findings().isEmpty() || !file.result().problems().isEmpty();
  }

  private void file(CheckedFile file) {
    countedRow(file.result().findings(), out.linkTo(file.path()));
  }

  private void rule(List<Finding> findings) {
    String id = findings.get(0).rule().qualifiedId();
    List<Citation> citations =
        findings.stream().flatMap(it -> it.citations().stream()).distinct().toList();
    countedRow(
        findings,
        () -> {
          out.anchor(id);
          out.text(id).write();
        },
        out.text(findings.get(0).rule().why()),
        () -> citations.forEach(it -> out.paragraph(source(it))));
  }

  private CellContent source(Citation citation) {
    return citation
        .source()
        .webAddress()
        .map(it -> out.link(it, citation.inWords()))
        .orElse(out.text(citation.inWords()));
  }

  /** The findings of a file, and the problems with its comments. */
  private void findings(CheckedFile file) {
    List<CellContent> rows = new ArrayList<>();
    for (Finding it : file.result().findings()) {
      CellContent rule = out.linkTo(it.rule().qualifiedId());
      rows.add(() -> placedRow(Location.inFile(it), it.level(), it.message(), rule));
    }
    for (DocumentProblem it : file.result().problems()) {
      rows.add(() -> placedRow(Location.inFile(it), Level.WARNING, it.message(), out.text("")));
    }
    out.anchor(file.path());
    out.table(file.path(), rows, CellContent::write, "Line", "Level", "Finding", "Rule");
  }

  private void placedRow(String place, Level level, String message, CellContent rule) {
    out.row(out.text(place), out.text(level.id()), out.text(message), rule);
  }

  /** A row that ends with the number of findings of each level. */
  private void countedRow(List<Finding> findings, CellContent... cells) {
    List<CellContent> all = new ArrayList<>(List.of(cells));
    for (Level level : Level.values()) {
      long count = findings.stream().filter(it -> it.level() == level).count();
      all.add(out.text(String.valueOf(count)));
    }
    out.row(all.toArray(CellContent[]::new));
  }
}
