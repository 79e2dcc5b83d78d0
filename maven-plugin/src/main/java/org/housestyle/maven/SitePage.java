package org.housestyle.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.doxia.sink.Sink;
import org.housestyle.Finding;
import org.housestyle.report.Printable;
import org.housestyle.rule.Level;
import org.housestyle.rule.Source;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;
import org.housestyle.suppress.SuppressionProblem;

/** Writes findings as a page of a Maven site. The sink escapes what the copy holds. */
final class SitePage {

  private static final int[] LEFT_ALIGNED = {};

  private final Sink sink;

  SitePage(Sink sink) {
    this.sink = sink;
  }

  /** What could not be read, in a line. */
  static String line(FileError error) {
    return Printable.of(error.path() + ": " + error.message());
  }

  /** Writes the whole page. Does not close the sink. */
  void write(RunResult result) {
    sink.head();
    sink.title();
    text("Housestyle");
    sink.title_();
    sink.head_();
    sink.body();
    sink.section1();
    sink.sectionTitle1();
    text("Housestyle");
    sink.sectionTitle1_();
    paragraph(Count.of(result.checked(), "file") + " checked, " + Count.found(result) + ".");
    rules(result);
    List<CheckedFile> files = result.files().stream().filter(SitePage::isTold).toList();
    files(files);
    for (int i = 0; i < files.size(); i++) {
      file(files.get(i), anchor(i));
    }
    errors(result.errors());
    sink.section1_();
    sink.body_();
    sink.flush();
  }

  private static boolean isTold(CheckedFile file) {
    return !file.examination().findings().isEmpty() || !file.examination().problems().isEmpty();
  }

  private void rules(RunResult result) {
    Map<String, List<Finding>> byRule = new TreeMap<>();
    result
        .findings()
        .forEach(
            it -> byRule.computeIfAbsent(it.rule().qualifiedId(), id -> new ArrayList<>()).add(it));
    if (!byRule.isEmpty()) {
      start("Rules", "Rule", "Errors", "Warnings", "Advice");
      byRule.forEach((rule, findings) -> row(() -> text(rule), findings));
      end();
    }
  }

  private void files(List<CheckedFile> files) {
    if (!files.isEmpty()) {
      start("Files", "File", "Errors", "Warnings", "Advice");
      for (int i = 0; i < files.size(); i++) {
        CheckedFile file = files.get(i);
        String anchor = anchor(i);
        row(() -> link("#" + anchor, file.path()), file.examination().findings());
      }
      end();
    }
  }

  private void file(CheckedFile file, String anchor) {
    sink.anchor(anchor);
    sink.anchor_();
    start(file.path(), "Place", "Level", "Finding", "Why", "Sources");
    for (Finding finding : file.examination().findings()) {
      sink.tableRow();
      cell(finding.start().line() + ":" + finding.start().column());
      cell(finding.level().id());
      cell(finding.message());
      cell(finding.rule().why());
      cell(() -> finding.sources().forEach(this::source));
      sink.tableRow_();
    }
    for (SuppressionProblem problem : file.examination().problems()) {
      sink.tableRow();
      cell(problem.start().line() + ":" + problem.start().column());
      cell(Level.WARNING.id());
      cell(problem.message());
      cell("");
      cell("");
      sink.tableRow_();
    }
    end();
  }

  private void source(Source source) {
    sink.paragraph();
    // A pack may be anybody's: an address that is none of the web is not made a link.
    String url = source.url().filter(it -> it.matches("https?://.*")).orElse(null);
    if (url == null) {
      text(source.citation());
    } else {
      link(url, source.citation());
    }
    sink.paragraph_();
  }

  private void errors(List<FileError> errors) {
    if (!errors.isEmpty()) {
      start("Not checked", "File", "Why");
      for (FileError error : errors) {
        sink.tableRow();
        cell(error.path());
        cell(error.message());
        sink.tableRow_();
      }
      end();
    }
  }

  private static String anchor(int file) {
    return "file-" + (file + 1);
  }

  /** Starts a section that is one table. */
  private void start(String title, String... columns) {
    sink.section2();
    sink.sectionTitle2();
    text(title);
    sink.sectionTitle2_();
    sink.table();
    sink.tableRows(LEFT_ALIGNED, false);
    sink.tableRow();
    for (String column : columns) {
      sink.tableHeaderCell();
      text(column);
      sink.tableHeaderCell_();
    }
    sink.tableRow_();
  }

  private void end() {
    sink.tableRows_();
    sink.table_();
    sink.section2_();
  }

  /** A row that counts findings by their level. */
  private void row(Runnable name, List<Finding> findings) {
    sink.tableRow();
    cell(name);
    for (Level level : Level.values()) {
      cell(String.valueOf(findings.stream().filter(it -> it.level() == level).count()));
    }
    sink.tableRow_();
  }

  private void cell(String text) {
    cell(() -> text(text));
  }

  private void cell(Runnable content) {
    sink.tableCell();
    content.run();
    sink.tableCell_();
  }

  private void paragraph(String text) {
    sink.paragraph();
    text(text);
    sink.paragraph_();
  }

  private void link(String address, String text) {
    sink.link(address);
    text(text);
    sink.link_();
  }

  private void text(String text) {
    sink.text(Printable.of(text));
  }
}
