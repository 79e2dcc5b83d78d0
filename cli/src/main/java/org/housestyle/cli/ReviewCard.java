// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.housestyle.Finding;
import org.housestyle.Suggestion;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.report.Location;
import org.housestyle.report.Printable;
import org.housestyle.run.CheckedFile;
import org.housestyle.text.LineMap;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * What a reviewer sees of a finding.
 *
 * @param accepted the edits of its part that were accepted before
 */
record ReviewCard(CheckedFile file, Finding finding, List<Edit> accepted) {

  private static final int WIDTH = 100;
  private static final String INDENT = "             ";

  /** How far to look for the ends of a sentence on each side, in UTF-16 units. */
  private static final int REACH = 400;

  /** The suggestions that overlap no accepted edit. */
  List<Suggestion> suggestions() {
    return finding.suggestions().stream()
        .filter(it -> accepted.stream().noneMatch(edit -> edit.span().overlaps(it.span())))
        .toList();
  }

  /**
   * The card without control characters.
   *
   * @param count such as "1 of 3"
   */
  String text(String count) {
    List<String> lines = new ArrayList<>();
    String what = finding.level().id() + ": " + finding.message();
    lines.add(Location.of(file, finding) + ": " + what + " (" + count + ")");
    lines.add("    why      " + finding.rule().why());
    lines.add("    source   " + finding.citations().get(0).inWords());
    lines.add("    before   " + sentence(accepted));
    List<Suggestion> suggestions = suggestions();
    if (!suggestions.isEmpty()) {
      List<Edit> edits = new ArrayList<>(accepted);
      edits.add(suggestions.get(0).edit());
      lines.add("    after    " + sentence(edits));
    }
    for (int i = 0; i < suggestions.size(); i++) {
      lines.add("    " + (i + 1) + "        " + choice(suggestions.get(i)));
    }
    return lines.stream().map(line -> wrapped(Printable.of(line))).collect(Collectors.joining());
  }

  /** A line, continued below the words of its label. */
  private static String wrapped(String line) {
    if (line.length() <= WIDTH || !line.startsWith(" ")) {
      return line + "\n";
    }
    int label = INDENT.length();
    String words = line.substring(label);
    return line.substring(0, label)
        + String.join("\n" + INDENT, WordWrap.lines(words, WIDTH - label))
        + "\n";
  }

  private static String choice(Suggestion suggestion) {
    return suggestion.text() + suggestion.review().map(it -> "  (" + it + ")").orElse("");
  }

  /** The sentence of the finding, with edits applied. */
  private String sentence(List<Edit> edits) {
    Span sentence = span();
    List<Edit> inside =
        edits.stream()
            .filter(edit -> sentence.contains(edit.span()))
            .map(edit -> new Edit(edit.span().shift(-sentence.start()), edit.replacement()))
            .toList();
    return Fixer.apply(sentence.in(source().text()), inside).strip().replaceAll("\\s+", " ");
  }

  private Span span() {
    Span paragraph = paragraph();
    int from = Math.max(paragraph.start(), finding.span().start() - REACH);
    int to = Math.min(paragraph.end(), finding.span().end() + REACH);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(source().text().substring(from, to));
    int start = sentences.preceding(finding.span().start() - from + 1);
    int end = sentences.following(finding.span().end() - from - 1);
    return new Span(from + Math.max(0, start), end == BreakIterator.DONE ? to : from + end);
  }

  /** The lines around the finding, up to a blank line. */
  private Span paragraph() {
    LineMap lines = source().lines();
    int first = finding.start().line();
    while (first > 1 && !isBlank(lines.line(first - 1))) {
      first--;
    }
    int last = finding.end().line();
    while (last < lines.count() && !isBlank(lines.line(last + 1))) {
      last++;
    }
    return new Span(lines.line(first).start(), lines.line(last).end());
  }

  private SourceText source() {
    return file.source(finding);
  }

  private boolean isBlank(Span line) {
    return line.in(source().text()).isBlank();
  }
}
