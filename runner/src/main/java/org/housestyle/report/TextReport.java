// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.housestyle.Finding;
import org.housestyle.Suggestion;
import org.housestyle.UsageEvidence;
import org.housestyle.document.DocumentProblem;
import org.housestyle.rule.Level;
import org.housestyle.run.CheckedFile;

/** A report for people: the line with the term underlined, what to write, why, and a source. */
public final class TextReport implements StreamingReport {

  private final Paint paint;
  private final boolean explain;
  private final boolean showHeld;

  /**
   * Prepares a report.
   *
   * @param colour whether to use the colours of a terminal
   * @param explain whether to say how each term is used, and why; held findings are then listed too
   */
  public TextReport(boolean colour, boolean explain) {
    this(colour, explain, explain);
  }

  /**
   * Prepares a report.
   *
   * @param colour whether to use the colours of a terminal
   * @param explain whether to say how the term of each finding is used, and why
   * @param held whether to list the findings that are held back, and why
   */
  public TextReport(boolean colour, boolean explain, boolean held) {
    this.paint = colour ? Paint.ANSI : Paint.NONE;
    this.explain = explain;
    this.showHeld = held;
  }

  @Override
  public void write(CheckedFile file, Writer out) throws IOException {
    for (Finding finding : file.result().findings()) {
      writeFinding(file, finding, out);
    }
    for (DocumentProblem problem : file.result().problems()) {
      line(
          out,
          place(file, Location.afterPath(problem))
              + paint.level(Level.WARNING)
              + ": "
              + paint.bold(Printable.of(problem.message())));
      line(out, "");
    }
    if (showHeld) {
      for (Finding held : file.result().held()) {
        writeHeld(file, held, out);
      }
    }
  }

  private void writeFinding(CheckedFile file, Finding finding, Writer out) throws IOException {
    line(
        out,
        place(file, Location.afterPath(finding))
            + paint.level(finding.level())
            + ": "
            + paint.bold(Printable.of(finding.message())));
    Snippet snippet = Snippet.of(file.source(finding), finding.span(), finding.start());
    line(out, "    " + snippet.copy());
    line(out, "    " + snippet.indent() + paint.level(finding.level(), snippet.underline()));
    writeSuggestions(finding.suggestions(), out);
    line(out, "    why      " + Printable.of(finding.rule().why()));
    line(out, "    source   " + Printable.of(finding.citations().get(0).inWords()));
    line(out, "    rule     " + finding.rule().id());
    if (explain) {
      String doubt = finding.doubt().map(it -> "; " + it).orElse("");
      line(out, "    usage    " + finding.usage().id() + ": " + finding.usageReason() + doubt);
      writeEvidence(finding, out);
    }
    line(out, "");
  }

  private void writeSuggestions(List<Suggestion> suggestions, Writer out) throws IOException {
    if (suggestions.isEmpty()) {
      return;
    }
    Suggestion first = suggestions.get(0);
    String label = first.isSafe() ? "write    " : "consider ";
    String review = explain && !first.isSafe() ? "  (" + first.review().get() + ")" : "";
    line(out, "    " + label + paint.green(Printable.of(first.text())) + paint.dim(review));
    if (suggestions.size() > 1) {
      StringBuilder others = new StringBuilder();
      for (Suggestion other : suggestions.subList(1, suggestions.size())) {
        others.append(others.isEmpty() ? "" : "; ").append(other.text());
        if (!other.isGeneral() && !other.guidance().equals(first.guidance())) {
          others.append(" (").append(other.guidance()).append(')');
        }
      }
      line(out, "    or       " + Printable.of(others.toString()));
    }
  }

  private static void writeEvidence(Finding finding, Writer out) throws IOException {
    for (UsageEvidence evidence : finding.evidence()) {
      line(out, "    evidence " + Printable.of(evidence.toString()));
    }
  }

  private void writeHeld(CheckedFile file, Finding held, Writer out) throws IOException {
    String place = place(file, Location.afterPath(held));
    line(out, place + paint.dim("held") + ": " + DiagnosticLine.whyHeld(held));
    if (explain) {
      writeEvidence(held, out);
    }
    line(out, "");
  }

  private String place(CheckedFile file, String afterPath) {
    return paint.bold(Printable.of(file.path())) + Printable.of(afterPath) + ": ";
  }

  private static void line(Writer out, String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
