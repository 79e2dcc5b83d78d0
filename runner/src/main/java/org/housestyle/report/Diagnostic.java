// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.housestyle.Finding;
import org.housestyle.Status;
import org.housestyle.Suggestion;
import org.housestyle.baseline.Fingerprints;
import org.housestyle.document.DocumentProblem;
import org.housestyle.document.Part;
import org.housestyle.document.PartOrder;
import org.housestyle.rule.Level;
import org.housestyle.run.CheckedFile;
import org.housestyle.text.Position;
import org.housestyle.text.Sha256;
import org.housestyle.text.Span;

/**
 * A finding, or a problem with a comment that suppresses rules, for reports for other tools.
 *
 * @param file the file
 * @param part the part of the file that it is in
 * @param rule its kind as tools name it: {@code pack/rule}, {@link #SUPPRESSION}, {@link #UNREAD}
 * @param level its level
 * @param message what is wrong and why, in one printable line
 * @param span its offsets in the part, in UTF-16 units from 0
 * @param fingerprint a name that lasts from run to run; unique in its file, whatever its path
 * @param finding the finding, if it is one
 */
record Diagnostic(
    CheckedFile file,
    Part part,
    String rule,
    Level level,
    String message,
    Span span,
    String fingerprint,
    Optional<Finding> finding) {

  /** The rule that problems with comments are reported under. */
  static final String SUPPRESSION = "housestyle/suppression";

  /** The rule that copy which could not be read is reported under. */
  static final String UNREAD = "housestyle/unread";

  /** The rule that files which could not be read or written are reported under. */
  static final String FILE = "housestyle/file";

  /** The findings that are reported, and the problems, in the order of the text. */
  static List<Diagnostic> of(CheckedFile file) {
    return of(file, file.result().findings());
  }

  /** The same, with the findings that a comment or the baseline suppresses. */
  static List<Diagnostic> withSuppressed(CheckedFile file) {
    Stream<Finding> suppressed =
        file.result().held().stream()
            .filter(
                held ->
                    held.status() instanceof Status.Suppressed
                        || held.status() instanceof Status.Baseline);
    return of(file, Stream.concat(file.result().findings().stream(), suppressed).toList());
  }

  private static List<Diagnostic> of(CheckedFile file, List<Finding> findings) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Fingerprints.of(findings, file)
        .forEach((finding, name) -> diagnostics.add(of(file, finding, name)));
    Map<String, Integer> repeats = new HashMap<>();
    for (DocumentProblem problem : file.result().problems()) {
      String described = problem.message() + '\n' + problem.span().in(file.source(problem).text());
      int before = repeats.merge(described, 1, Integer::sum) - 1;
      String name = Sha256.name(rule(problem) + '\n' + described + '\n' + before);
      diagnostics.add(of(file, problem, name));
    }
    diagnostics.sort(
        PartOrder.of(file.parts())
            .comparing(diagnostic -> diagnostic.part().name(), Diagnostic::span));
    return diagnostics;
  }

  private static Diagnostic of(CheckedFile file, Finding finding, String fingerprint) {
    return new Diagnostic(
        file,
        Part.named(finding.part(), file.parts()),
        finding.rule().qualifiedId(),
        finding.level(),
        Printable.of(finding.message() + ". " + finding.rule().why()),
        finding.span(),
        fingerprint,
        Optional.of(finding));
  }

  /** The rule that a problem is reported under. */
  static String rule(DocumentProblem problem) {
    return switch (problem.kind()) {
      case SUPPRESSION -> SUPPRESSION;
      case UNREAD -> UNREAD;
    };
  }

  private static Diagnostic of(CheckedFile file, DocumentProblem problem, String fingerprint) {
    return new Diagnostic(
        file,
        Part.named(problem.part(), file.parts()),
        rule(problem),
        Level.WARNING,
        Printable.of(problem.message() + "."),
        problem.span(),
        fingerprint,
        Optional.empty());
  }

  /** Line and column of its first character. */
  Position start() {
    return part.source().at(span.start());
  }

  /** Line and column just after its last character. */
  Position end() {
    return part.source().at(span.end());
  }

  /** Its place in the file, for people. */
  String place() {
    return finding
        .map(Location::inFile)
        .orElseGet(() -> Location.inPart(part.name(), span, start()));
  }

  /** Its place, to be written after the path of its file. */
  String afterPath() {
    return (isNamed() ? ": " : ":") + place();
  }

  /** The message, after the place if that is more than a line and a column. */
  String messageWithPlace() {
    return isNamed() ? Printable.of(place()) + ": " + message : message;
  }

  /** Whether the file is a text, so that other tools can find the place in it, and edit it. */
  boolean isInText() {
    return part.name().isEmpty();
  }

  private boolean isNamed() {
    return !isInText() || finding.flatMap(Finding::place).isPresent();
  }

  /** What to write instead, best first; may be empty. */
  List<Suggestion> suggestions() {
    return finding.map(Finding::suggestions).orElse(List.of());
  }

  /** A fingerprint that is unique among all files. */
  String fingerprintAmongFiles() {
    return Sha256.name(file.path() + '\n' + fingerprint);
  }
}
