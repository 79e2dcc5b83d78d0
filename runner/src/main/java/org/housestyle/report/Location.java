// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import org.housestyle.Finding;
import org.housestyle.document.DocumentProblem;
import org.housestyle.run.CheckedFile;
import org.housestyle.text.Position;
import org.housestyle.text.Span;

/**
 * A location in reports for people: {@code a.md:12:3}, or {@code a.docx: footnotes.xml, paragraph
 * 12} where a format has parts or places of its own.
 */
public final class Location {

  private Location() {}

  /** File and place of a finding. */
  public static String of(CheckedFile file, Finding finding) {
    return file.path() + afterPath(finding);
  }

  /** File and place of a problem. */
  public static String of(CheckedFile file, DocumentProblem problem) {
    return file.path() + afterPath(problem);
  }

  /** The place of a finding in its file. */
  public static String inFile(Finding finding) {
    return inPart(finding.part(), finding.place().orElseGet(() -> lineAndColumn(finding.start())));
  }

  /** The place of a problem in its file. */
  public static String inFile(DocumentProblem problem) {
    return inPart(problem.part(), problem.span(), problem.start());
  }

  /** The place of a problem in a part; only the name of the part if all of it is meant. */
  static String inPart(String part, Span span, Position start) {
    boolean isWhole = !part.isEmpty() && span.end() == 0;
    return isWhole ? part : inPart(part, lineAndColumn(start));
  }

  /** The place of a finding, to be written after the path of its file. */
  static String afterPath(Finding finding) {
    boolean isNamed = !finding.part().isEmpty() || finding.place().isPresent();
    return (isNamed ? ": " : ":") + inFile(finding);
  }

  /** The place of a problem, to be written after the path of its file. */
  static String afterPath(DocumentProblem problem) {
    return (problem.part().isEmpty() ? ":" : ": ") + inFile(problem);
  }

  /** A place in a part; the name of the part comes first if it has one. */
  static String inPart(String part, String place) {
    return part.isEmpty() ? place : part + ", " + place;
  }

  static String lineAndColumn(Position position) {
    return position.line() + ":" + position.column();
  }
}
