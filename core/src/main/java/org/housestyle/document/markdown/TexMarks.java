// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.template.Mask;
import org.housestyle.document.template.Occurrences;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/**
 * Masks the commands of TeX that Pandoc, Quarto and R Markdown pass on, and tells which of them
 * make quotations. For one text.
 */
final class TexMarks {

  private static final Pattern BEGIN =
      Pattern.compile("\\\\begin\\{(\\w+\\*?)\\}(?:\\[[^\\]\\n]*\\])?");

  /** Environments whose content is math, code or a comment. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?:equation|align|alignat|gather|multline|eqnarray|math|displaymath|array|verbatim|Verbatim"
              + "|lstlisting|minted|comment|tikzpicture|filecontents|algorithm|algorithmic)\\*?");

  /** Commands that define others, up to the end of their line. */
  private static final Pattern DEFINITION =
      Pattern.compile("\\\\(?:(?:re|provide)?newcommand|DeclareMathOperator|def)\\b");

  /** Commands whose value is a name, an address or code. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\\\(?:label|ref|eqref|pageref|autoref|nameref|[cC]ref|[a-zA-Z]*cite[a-z]*|gls|index|url"
              + "|includegraphics|input|include|usepackage|bibliography|texttt|verb)\\*?"
              + "(?:\\[[^\\]\\n]*\\])*\\{[^{}\\n]*\\}");

  /** No quotation in braces is longer. */
  private static final int LONGEST = 5000;

  private static final Pattern COMMAND =
      Pattern.compile("\\\\([A-Za-z]+)\\*?(?:\\[[^\\]\\n]*\\])*\\{");

  private final String text;
  private final Mask mask;
  private final List<Span> quotations;
  private final Occurrences places;

  /**
   * Prepares the masking.
   *
   * @param quotations takes what commands make quotations of
   */
  TexMarks(String text, Mask mask, List<Span> quotations) {
    this.text = text;
    this.mask = mask;
    this.quotations = quotations;
    this.places = new Occurrences(text);
  }

  /** Masks what a backslash and a letter begin; returns where to go on. */
  int read(int at) {
    Matcher begin = InlineMarks.at(BEGIN, text, at);
    if (begin.lookingAt()) {
      return environment(begin);
    }
    Matcher name = InlineMarks.at(NAME, text, at);
    if (name.lookingAt()) {
      return code(at, name.end());
    }
    if (InlineMarks.at(DEFINITION, text, at).lookingAt()) {
      return code(at, Lines.end(text, at));
    }
    Matcher command = InlineMarks.at(COMMAND, text, at);
    if (command.lookingAt() && QuoteWords.say(command.group(1))) {
      quotations.add(new Span(at, closingBrace(command.end())));
    }
    return at + 2;
  }

  private int environment(Matcher begin) {
    String name = begin.group(1);
    String close = "\\end{" + name + "}";
    boolean isCode = CODE.matcher(name).matches();
    if (!isCode && !QuoteWords.say(name)) {
      return begin.end();
    }
    int end = places.next(close, begin.end());
    boolean isEnded = end != Occurrences.NOWHERE;
    if (isCode) {
      return isEnded ? code(begin.start(), end + close.length()) : begin.end();
    }
    // A quotation that nothing ends is one to the end of the text.
    quotations.add(new Span(begin.start(), Math.min(text.length(), end)));
    if (isEnded) {
      code(end, end + close.length());
    }
    return code(begin.start(), begin.end());
  }

  private int code(int start, int end) {
    mask.code(new Span(start, end));
    return end;
  }

  /** Just after the brace that closes one which is open; the end of the paragraph if none does. */
  private int closingBrace(int from) {
    int depth = 1;
    int i = from;
    int last = Math.min(text.length(), from + LONGEST);
    while (i < last && depth > 0 && !text.startsWith("\n\n", i)) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      i++;
    }
    return i;
  }
}
