package org.housestyle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.Finding;
import org.housestyle.Suggestion;
import org.housestyle.baseline.Fingerprints;
import org.housestyle.rule.Level;
import org.housestyle.run.CheckedFile;
import org.housestyle.suppress.SuppressionProblem;
import org.housestyle.text.Position;
import org.housestyle.text.Sha256;
import org.housestyle.text.Span;

/**
 * What other tools are told of a place in a file: a finding, or what is wrong with a comment that
 * silences rules.
 *
 * @param file where it is
 * @param rule the name that tools know its kind by: {@code pack/rule}, or {@link #SUPPRESSION}
 * @param level how much it weighs
 * @param message what is wrong and why, in one line that can be printed
 * @param span the place, in UTF-16 units from 0
 * @param name what it is called as long as it stays: unique in its file, and without its path
 * @param finding the finding, if it is one
 */
record Diagnostic(
    CheckedFile file,
    String rule,
    Level level,
    String message,
    Span span,
    String name,
    Optional<Finding> finding) {

  /** What stands for a rule where a comment that silences rules is at fault. */
  static final String SUPPRESSION = "housestyle/suppression";

  /** What stands for a rule where a file could not be read or written. */
  static final String FILE = "housestyle/file";

  /** All that there is to say of a file, in the order of its text. */
  static List<Diagnostic> of(CheckedFile file) {
    List<Diagnostic> remarks = new ArrayList<>();
    List<String> names = Fingerprints.of(file);
    for (Finding finding : file.examination().findings()) {
      remarks.add(of(file, finding, names.get(remarks.size())));
    }
    Map<String, Integer> seen = new HashMap<>();
    for (SuppressionProblem problem : file.examination().problems()) {
      String said = problem.message() + '\n' + problem.span().in(file.source().text());
      int before = seen.merge(said, 1, Integer::sum) - 1;
      remarks.add(of(file, problem, Sha256.name(SUPPRESSION + '\n' + said + '\n' + before)));
    }
    remarks.sort(Comparator.comparing(Diagnostic::span));
    return remarks;
  }

  private static Diagnostic of(CheckedFile file, Finding finding, String name) {
    return new Diagnostic(
        file,
        finding.rule().qualifiedId(),
        finding.level(),
        Printable.of(finding.message() + ". " + finding.rule().why()),
        finding.span(),
        name,
        Optional.of(finding));
  }

  private static Diagnostic of(CheckedFile file, SuppressionProblem problem, String name) {
    return new Diagnostic(
        file,
        SUPPRESSION,
        Level.WARNING,
        Printable.of(problem.message() + "."),
        problem.span(),
        name,
        Optional.empty());
  }

  /** Line and column of its first character. */
  Position start() {
    return file.source().lines().at(span.start());
  }

  /** Line and column just after its last character. */
  Position end() {
    return file.source().lines().at(span.end());
  }

  /** What to write instead, best first; may be empty. */
  List<Suggestion> suggestions() {
    return finding.map(Finding::suggestions).orElse(List.of());
  }

  /** A name that is unique among all files. */
  String nameAmongFiles() {
    return Sha256.name(file.path() + '\n' + name);
  }
}
