// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.template.Mask;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/**
 * Masks what dialects of Markdown write at the beginning of a line, so that CommonMark reads it as
 * what is nearest to it: a footnote as an item of a list, the title of an admonition as a heading.
 * Then indented paragraphs below it are prose.
 */
final class LineMarks {

  /** The beginning of a line in lists and block quotations. */
  private static final String PREFIX = "([ \\t>]*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?+[ \\t>]*+)";

  /** A footnote, and the marks of blocks with which its text begins. */
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          PREFIX
              + "(\\[\\^[^\\]\\s]+\\]:)[ \\t]*((?:>[ \\t]?|[-*+][ \\t]|\\d{1,9}[.)][ \\t])*+(?:`{3,}|~{3,}|#{1,6}[ \\t])?)");

  private static final Pattern ADMONITION =
      Pattern.compile(
          PREFIX
              + "(!!!|\\?\\?\\?\\+?|===[!+]?(?=[ \\t]+\"))[ \\t]+([\\w -]*+)(\"?)(.*?)(\"?)[ \\t]*");
  private static final Pattern DIV =
      Pattern.compile(
          PREFIX
              + "(:{2,}[ \\t]*(?:\\{[\\w-]+\\}|[\\w-]*))[ \\t]*(\\[?)(.*?)(\\]?)"
              + "([ \\t:"
              + Mask.NOTHING
              + "]*)");
  private static final Pattern ALERT =
      Pattern.compile("([ \\t>]*>[ \\t]?)(\\[![\\w |-]+\\][+-]?)[ \\t]*.*");
  private static final Pattern DEFINITION = Pattern.compile("[ ]{0,3}:[ \\t]+\\S");

  /** A block of pymdownx: {@code /// note | Title}. */
  private static final Pattern SLASHES =
      Pattern.compile("[ \\t]*(/{3,}[ \\t]*[\\w-]*[ \\t]*)(?:\\|[ \\t]*(\\S.*))?");

  private final String text;
  private final Mask mask;

  private final HiddenLines hidden;
  private final QuoteContainers containers;

  /**
   * Prepares the masking.
   *
   * @param text the text, masked so far
   * @param file the text as it is written
   */
  LineMarks(String text, String file, Mask mask) {
    this.hidden = new HiddenLines(text, file);
    this.containers = new QuoteContainers(file);
    this.text = text;
    this.mask = mask;
  }

  /** Masks the lines from an offset on. */
  void mask(int from) {
    int end;
    for (int start = from; start < text.length(); start = Lines.next(text, end)) {
      end = Lines.end(text, start);
      mask(start, end);
    }
  }

  /** The stretches that divs and admonitions make quotations of, once all is masked. */
  List<Span> quotations() {
    return containers.quotations();
  }

  /** What divs say is in another language, once all is masked. */
  List<Span> foreign() {
    return containers.foreign();
  }

  private void mask(int start, int end) {
    int first = start;
    while (first < end && " \t>-*+".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    if (first == end) {
      containers.marks(start, end);
      hidden.blank();
      return;
    }
    containers.line(start);
    if (hidden.has(start, end, first)) {
      mask.blank(new Span(start, end));
      return;
    }
    switch (text.charAt(first)) {
      case '[' -> footnoteOrAlert(start, end, first);
      case '!', '?', '=' -> admonition(start, end);
      case '/' -> {
        containers.fence(start, first, end);
        slashes(start, end);
      }
      case ':' -> {
        if (text.startsWith("::", first)) {
          containers.fence(start, first, end);
          hidden.directive(first, end);
          div(start, end);
        } else if (DEFINITION.matcher(text).region(start, end).lookingAt()) {
          mask.write(first, "-");
        }
      }
      default -> {}
    }
  }

  private void slashes(int start, int end) {
    Matcher slashes = SLASHES.matcher(text).region(start, end);
    if (!slashes.matches()) {
      return;
    }
    if (slashes.group(2) == null) {
      mask.blank(new Span(start, end));
    } else {
      item(slashes.start(1), slashes.start(2), "# ");
    }
  }

  private void footnoteOrAlert(int start, int end, int first) {
    if (text.startsWith("[^", first)) {
      Matcher footnote = FOOTNOTE.matcher(text).region(start, end);
      if (footnote.lookingAt()) {
        item(footnote.start(2), footnote.end(), "- " + footnote.group(3));
      }
    } else if (text.startsWith("[!", first)) {
      Matcher alert = ALERT.matcher(text).region(start, end);
      if (alert.matches()) {
        item(alert.start(2), alert.end(2), "# ");
      }
    }
  }

  private void admonition(int start, int end) {
    Matcher admonition = ADMONITION.matcher(text).region(start, end);
    if (admonition.matches()) {
      containers.admonition(start, admonition.start(2), admonition.group(3));
      item(admonition.start(2), admonition.end(4), "- #");
      mask.nothing(new Span(admonition.start(6), admonition.end(6)));
    }
  }

  private void div(int start, int end) {
    Matcher div = DIV.matcher(text).region(start, end);
    if (div.matches()) {
      if (div.group(4).isBlank()) {
        mask.blank(new Span(div.start(2), end));
      } else {
        item(div.start(2), div.end(3), "# ");
        mask.nothing(new Span(div.start(5), end));
      }
    }
  }

  /** Writes the mark of CommonMark, and hides the rest. */
  private void item(int start, int end, String mark) {
    mask.nothing(new Span(start, end));
    mask.write(start, mark);
    if (!mark.endsWith(" ") && start + mark.length() < end) {
      mask.write(start + mark.length(), " ");
    }
  }
}
