// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.template.CodeSpan;
import org.housestyle.document.template.Mask;
import org.housestyle.document.template.TemplateTag;
import org.housestyle.text.Span;

/**
 * Masks what dialects of Markdown write inside a line: what is in brackets and braces, math, TeX,
 * comments, keys.
 */
final class InlineMarks {

  private static final Pattern BLOCK_ID = Pattern.compile("\\^[A-Za-z0-9-]+[ \\t]*(?=\\R|$)");

  /** In a line, or over any lines if it begins one; what follows a number is a percentage. */
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?:(?<=^|[\\n\\r])%%(?:(?!%%)[\\s\\S])++(?<!\\d|\\d\\s)"
              + "|(?<![\\w%]|\\d\\s)%%(?:(?!%%|\\R[ \\t]*\\R)[\\s\\S])++)%%(?![\\w%])");

  private static final Pattern HIGHLIGHT = Pattern.compile("==(?=[^\\s=])([^=\\n]+)(?<=\\S)==");

  /** A key of the keyboard, or several, as PyMdown writes them. */
  private static final Pattern KEYS =
      Pattern.compile("(?<![\\w+{])\\+\\+[\\w\"'.-]+(?:\\+[\\w\"'.-]+)*\\+\\+(?![\\w+}])");

  /** Most characters are letters, which a look into a table passes over in half of the time. */
  private static final boolean[] MAY_BEGIN_MARK = new boolean[128];

  static {
    "`[({$\\%=^:+".chars().forEach(c -> MAY_BEGIN_MARK[c] = true);
  }

  private final String text;
  private final Mask mask;
  private final boolean mdx;
  private final NameMarks nameMarks;
  private final BracketMarks brackets;
  private final BraceMarks braces;
  private final MathMarks math;
  private final TexMarks tex;
  private final List<Span> quotations = new ArrayList<>();

  /**
   * Prepares the masking.
   *
   * @param names takes the offsets of text that readers see, but that is a name
   */
  InlineMarks(String text, Mask mask, boolean mdx, BitSet names) {
    this.text = text;
    this.mask = mask;
    this.mdx = mdx;
    this.nameMarks = new NameMarks(text, mask, names, quotations);
    this.brackets = new BracketMarks(text, mask, names, nameMarks, quotations);
    this.braces = new BraceMarks(text, mask, quotations);
    this.math = new MathMarks(text, mask);
    this.tex = new TexMarks(text, mask, quotations);
  }

  /** Masks all from an offset on. */
  void mask(int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c >= MAY_BEGIN_MARK.length || !MAY_BEGIN_MARK[c]) {
        i++;
        continue;
      }
      i =
          switch (c) {
            case '`' -> code(i);
            case '[' -> brackets.read(i);
            case '(' -> nameMarks.parenthesis(i);
            case ':' -> nameMarks.colon(i);
            case '{' -> braces.read(i);
            case '$' -> math.dollar(i);
            case '\\' -> backslash(i);
            case '%' -> text.startsWith("%%", i) ? comment(i) : i + 1;
            case '=' -> text.startsWith("==", i) ? highlight(i) : i + 1;
            case '+' -> text.startsWith("++", i) ? keys(i) : i + 1;
            case '^' -> blockId(i);
            default -> i + 1;
          };
    }
    nameMarks.protectAbbreviations(from);
  }

  /** What attributes in braces and directives make a quotation of. */
  List<Span> quotations() {
    return quotations;
  }

  /** What attributes in braces say is in another language. */
  List<Span> foreign() {
    return braces.foreign();
  }

  /** The attributes in braces, and the embedded files, that were masked. */
  List<TemplateTag> attributes() {
    List<TemplateTag> all = new ArrayList<>(braces.attributes());
    all.addAll(brackets.embeds());
    return all;
  }

  /** Most backslashes escape one character. */
  private int backslash(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return Character.isLetter(next) ? tex.read(at) : math.backslash(at, next);
  }

  private int keys(int at) {
    Matcher keys = at(KEYS, at);
    if (!keys.lookingAt()) {
      return at + 2;
    }
    mask.code(new Span(at, keys.end()));
    return keys.end();
  }

  /** Code between backticks; MDX has blocks of it with any indentation, which no parser knows. */
  private int code(int at) {
    int end = CodeSpan.end(text, at);
    Span span = new Span(at, end);
    if (mdx && text.startsWith("```", at) && mask.isAlone(span)) {
      mask.blank(span);
    }
    return end;
  }

  private int highlight(int at) {
    Matcher highlight = at(HIGHLIGHT, at);
    if (!highlight.lookingAt()) {
      return at + 2;
    }
    mask.nothing(new Span(at, highlight.start(1)));
    mask.nothing(new Span(highlight.end(1), highlight.end()));
    return highlight.end();
  }

  private int comment(int at) {
    Matcher comment = at(COMMENT, at);
    if (!comment.lookingAt()) {
      return at + 2;
    }
    mask.code(new Span(at, comment.end()));
    return comment.end();
  }

  private int blockId(int at) {
    boolean afterSpace = at > 0 && Character.isWhitespace(text.charAt(at - 1));
    Matcher id = at(BLOCK_ID, at);
    if (!afterSpace || !id.lookingAt()) {
      return at + 1;
    }
    mask.nothing(new Span(at, id.end()));
    return id.end();
  }

  private Matcher at(Pattern pattern, int at) {
    return at(pattern, text, at);
  }

  /** A matcher that begins at an offset and sees what comes before it. */
  static Matcher at(Pattern pattern, String text, int at) {
    return pattern
        .matcher(text)
        .region(at, text.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }
}
