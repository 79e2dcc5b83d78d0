// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.QuoteWords;
import org.housestyle.text.Span;

/**
 * Follows fenced divs and admonitions, and tells which lines are in one that says quote. The lines
 * are told in their order. For one text.
 */
final class QuoteContainers {

  private static final Pattern FENCE = Pattern.compile("(:{3,}|/{3,})[ \\t]*([\\w-]*)(.*)");
  private static final Pattern MARKS = Pattern.compile(">>>[ \\t]*");
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern COMPONENT = Pattern.compile("::([\\w-]+)(?:\\{.*)?[ \\t]*");
  private static final Pattern COMPONENT_END = Pattern.compile("(?m)^[ \\t]*::[ \\t]*$");
  private static final int NONE = -1;

  private final String text;
  private final List<Span> quotations = new ArrayList<>();

  /** Where each open div begins if it says quote; or else {@link #NONE}. */
  private final Deque<Integer> divs = new ArrayDeque<>();

  /** Where each open div begins if it is in another language; or else {@link #NONE}. */
  private final Deque<Integer> tongues = new ArrayDeque<>();

  private final List<Span> foreign = new ArrayList<>();

  /** Where an admonition begins that says quote. */
  private int admonition = NONE;

  /** The column of its mark, and how many marks of block quotations are before it. */
  private int column;

  private int depth;

  /** Where a quotation between lines of {@code >>>} begins. */
  private int marked = NONE;

  /**
   * Begins before the first line.
   *
   * @param text the text with its attributes in braces
   */
  QuoteContainers(String text) {
    this.text = text;
  }

  /**
   * A line that may be a fence of colons or slashes.
   *
   * @param mark where the fence begins
   * @param end where the line ends
   */
  void fence(int start, int mark, int end) {
    Matcher fence = FENCE.matcher(text).region(mark, end);
    if (!fence.matches()) {
      component(start, mark, end);
      return;
    }
    String name = fence.group(2);
    String rest = fence.group(3);
    if (!name.isEmpty() || !rest.replace(":", "").isBlank()) {
      divs.push(QuoteWords.sayInCallout(name) || hasQuoteInBraces(rest) ? start : NONE);
      tongues.push(BraceMarks.isForeign(rest) ? start : NONE);
    } else if (!divs.isEmpty()) {
      close(divs.pop(), end);
      closeForeign(tongues.pop(), end);
    }
  }

  /** A component as MDC writes it, which ends with two colons; without them it has no body. */
  private void component(int start, int mark, int end) {
    Matcher component = COMPONENT.matcher(text).region(mark, end);
    Matcher last = COMPONENT_END.matcher(text);
    if (component.matches() && QuoteWords.say(component.group(1)) && last.find(end)) {
      close(start, last.end());
    }
  }

  private static boolean hasQuoteInBraces(String rest) {
    return BRACES.matcher(rest).results().anyMatch(found -> QuoteWords.sayIn(found.group(1)));
  }

  /**
   * The first line of an admonition, whose other lines are indented more than its mark.
   *
   * @param mark where its mark begins
   * @param type its type, with what may follow it
   */
  void admonition(int start, int mark, String type) {
    if (admonition == NONE && QuoteWords.sayInCallout(type.strip().split("\\s", 2)[0])) {
      admonition = start;
      column = mark - start;
      depth = (int) text.substring(start, mark).chars().filter(c -> c == '>').count();
    }
  }

  /** A line with text. */
  void line(int start) {
    if (admonition != NONE && indent(start) <= column) {
      close(admonition, start);
      admonition = NONE;
    }
  }

  /** The column at which a line's text begins in the block quotations of the admonition. */
  private int indent(int start) {
    int marks = depth;
    int i = start;
    while (i < text.length()
        && (text.charAt(i) == ' '
            || text.charAt(i) == '\t'
            || (text.charAt(i) == '>' && marks-- > 0))) {
      i++;
    }
    return i - start;
  }

  /** A line of marks only, of which three begin and end a quotation in GitLab's Markdown. */
  void marks(int start, int end) {
    if (!MARKS.matcher(text).region(start, end).matches()) {
      return;
    }
    if (marked == NONE) {
      marked = start;
    } else {
      close(marked, end);
      marked = NONE;
    }
  }

  /** The quotations in the whole text, after its last line; what is still open ends with it. */
  List<Span> quotations() {
    divs.forEach(start -> close(start, text.length()));
    close(admonition, text.length());
    close(marked, text.length());
    return quotations;
  }

  /** What is in another language in the whole text, after its last line. */
  List<Span> foreign() {
    tongues.forEach(start -> closeForeign(start, text.length()));
    return foreign;
  }

  private void closeForeign(int start, int end) {
    if (start != NONE) {
      foreign.add(new Span(start, end));
    }
  }

  private void close(int start, int end) {
    if (start != NONE) {
      quotations.add(new Span(start, end));
    }
  }
}
