// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.html.HtmlTable;
import org.housestyle.document.template.Mask;
import org.housestyle.document.template.TemplateTag;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/**
 * Masks what dialects of Markdown write in braces: attributes, changes, tags of comments in code.
 */
final class BraceMarks {

  private static final String ATTRIBUTE =
      "(?:[#.][\\w:-]+|[\\w:-]+=(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s}\"']+)|-)";
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{(?::[^{}\\n]*|\\s*" + ATTRIBUTE + "(?:\\s+" + ATTRIBUTE + ")*+\\s*)\\}");

  private static final Pattern LANGUAGE = Pattern.compile("(?<![\\w-])lang=[\"']?([\\w-]+)");

  /** A tag in braces, by which generators of references for programs link to a name. */
  private static final Pattern REFERENCE = Pattern.compile("\\{@\\w+(?:\\s[^{}\\n]*)?\\}");

  private final String text;
  private final Mask mask;
  private final List<Span> quotations;
  private final List<Span> foreign = new ArrayList<>();
  private final List<TemplateTag> attributes = new ArrayList<>();

  /**
   * Prepares the masking.
   *
   * @param quotations takes what attributes make quotations of
   */
  BraceMarks(String text, Mask mask, List<Span> quotations) {
    this.text = text;
    this.mask = mask;
    this.quotations = quotations;
  }

  /** The attributes that were masked. */
  List<TemplateTag> attributes() {
    return attributes;
  }

  /** What attributes say is in another language, and so is passed over. */
  List<Span> foreign() {
    return foreign;
  }

  /** Whether attributes say that something is in another language. */
  private boolean isForeign(Span attributes) {
    return isForeign(attributes.in(text));
  }

  /** Whether there are attributes in a text that say that something is in another language. */
  static boolean isForeign(String attributes) {
    if (!attributes.contains("lang=")) {
      return false;
    }
    Matcher language = LANGUAGE.matcher(attributes);
    return language.find() && HtmlTable.isForeign(language.group(1));
  }

  /** Whether attributes follow brackets, end a heading, or are alone on their line. */
  private boolean isAfterItsText(Span attributes) {
    int start = attributes.start();
    return text.startsWith("]", start - 1)
        || openingEmphasis(start) >= 0
        || text.startsWith("#", startOfLine(start))
        || mask.isAlone(attributes);
  }

  /** Masks what a brace opens; returns where to go on. */
  int read(int at) {
    if (text.startsWith("@", at + 1)) {
      Matcher reference = InlineMarks.at(REFERENCE, text, at);
      if (reference.lookingAt()) {
        mask.code(new Span(at, reference.end()));
        return reference.end();
      }
    }
    Matcher found = InlineMarks.at(ATTRIBUTES, text, at);
    if (!found.lookingAt()) {
      return Math.max(at + 1, EditorialMarks.mask(text, at, mask));
    }
    Span span = new Span(at, found.end());
    attributes.add(TemplateTag.ofAttributes(text, span));
    if (QuoteWords.sayIn(span.in(text))) {
      quotations.add(attributed(span));
    }
    if (isForeign(span) && isAfterItsText(span)) {
      foreign.add(attributed(span));
    }
    if (mask.isAlone(span)) {
      mask.blank(span);
    } else {
      mask.nothing(span);
    }
    return found.end();
  }

  /**
   * What some attributes are about: the text in brackets just before them, their heading, or their
   * paragraph.
   */
  private Span attributed(Span attributes) {
    int start = attributes.start();
    int bracket = text.startsWith("]", start - 1) ? openingBracket(start - 1) : -1;
    if (bracket >= 0) {
      return new Span(bracket, start);
    }
    int emphasis = openingEmphasis(start);
    if (emphasis >= 0) {
      return new Span(emphasis, start);
    }
    int line = startOfLine(start);
    int end = Lines.end(text, attributes.end());
    if (text.startsWith("#", line)) {
      return new Span(line, end);
    }
    while (line > 0 && !text.substring(startOfLine(line - 1), line).isBlank()) {
      line = startOfLine(line - 1);
    }
    return new Span(line, endOfLines(end));
  }

  /** Where the emphasis begins in its line that ends at an offset; -1 if none does. */
  private int openingEmphasis(int end) {
    char mark = end == 0 ? 0 : text.charAt(end - 1);
    if (mark != '*' && mark != '_') {
      return -1;
    }
    int marks = 1;
    while (end > marks && text.charAt(end - marks - 1) == mark) {
      marks++;
    }
    int open = text.lastIndexOf(String.valueOf(mark).repeat(marks), end - 2 * marks);
    return open >= 0 && text.substring(open, end).indexOf('\n') < 0 ? open : -1;
  }

  private int startOfLine(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Where the last line ends before a blank one. */
  private int endOfLines(int from) {
    int end = from;
    int next = Lines.next(text, end);
    while (next < text.length() && !text.substring(next, Lines.end(text, next)).isBlank()) {
      end = Lines.end(text, next);
      next = Lines.next(text, end);
    }
    return end;
  }

  /** Where the bracket was opened that one closes; -1 if in no line of its paragraph. */
  private int openingBracket(int close) {
    int depth = 0;
    for (int i = close; i >= 0 && !text.startsWith("\n\n", i); i--) {
      char c = text.charAt(i);
      depth += c == ']' ? 1 : c == '[' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
