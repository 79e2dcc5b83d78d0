package org.housestyle.document.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.template.CodeSpan;
import org.housestyle.document.template.Mask;
import org.housestyle.document.template.TemplateTag;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/**
 * Masks what dialects of Markdown write inside a line: marks of footnotes, wiki links, attributes,
 * math, comments.
 */
final class InlineMarks {

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]+\\](?!:)");
  private static final Pattern WIKI_LINK =
      Pattern.compile("!?\\[\\[([^\\[\\]|\\n]+)(\\|[^\\[\\]\\n]*)?\\]\\]");
  private static final String ATTRIBUTE =
      "(?:[#.][\\w:-]+|[\\w:-]+=(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s}\"']+)|-)";
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{(?::[^{}\\n]*|\\s*" + ATTRIBUTE + "(?:\\s+" + ATTRIBUTE + ")*\\s*)\\}");
  private static final Pattern DIRECTIVE = Pattern.compile(":([\\w-]+)$");
  private static final int LONGEST_NAME = 40;
  private static final Pattern BLOCK_ID = Pattern.compile("\\^[A-Za-z0-9-]+[ \\t]*(?=\\R|$)");

  /** In a line, or over any lines if it begins one; what follows a number is a percentage. */
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?:(?<=^|[\\n\\r])%%(?:(?!%%)[\\s\\S])++(?<!\\d|\\d\\s)"
              + "|(?<![\\w%]|\\d\\s)%%(?:(?!%%|\\R[ \\t]*\\R)[\\s\\S])++)%%(?![\\w%])");

  /** As in [!INCLUDE [name](file.md)]. */
  private static final Pattern INCLUDE =
      Pattern.compile("\\[!(?i:include|code|video)[\\w-]*\\s*\\[[^\\]\\n]*\\]\\([^)\\n]*\\)\\]");

  private static final Pattern HIGHLIGHT = Pattern.compile("==(?=[^\\s=])([^=\\n]+)(?<=\\S)==");

  /** Most characters are letters, which a look into a table passes over in half of the time. */
  private static final boolean[] MAY_BEGIN_MARK = new boolean[128];

  static {
    "`[({$\\%=^:".chars().forEach(c -> MAY_BEGIN_MARK[c] = true);
  }

  private final String text;
  private final Mask mask;
  private final boolean mdx;
  private final BitSet names;
  private final NameMarks nameMarks;
  private final MathMarks math;
  private final List<TemplateTag> attributes = new ArrayList<>();
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
    this.names = names;
    this.nameMarks = new NameMarks(text, mask, names, quotations);
    this.math = new MathMarks(text, mask);
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
            case '[' -> inBrackets(i);
            case '(' -> Math.max(i + 1, nameMarks.field(i));
            case ':' -> nameMarks.colon(i);
            case '{' -> attributes(i);
            case '$' -> math.dollar(i);
            case '\\' -> math.backslash(i);
            case '%' -> text.startsWith("%%", i) ? comment(i) : i + 1;
            case '=' -> text.startsWith("==", i) ? highlight(i) : i + 1;
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

  /** The attributes in braces that were masked. */
  List<TemplateTag> attributes() {
    return attributes;
  }

  private int inBrackets(int at) {
    if (text.startsWith("[^", at)) {
      return nothing(FOOTNOTE, at);
    }
    if (text.startsWith("[!", at)) {
      Matcher include = at(INCLUDE, at);
      if (include.lookingAt()) {
        mask.code(new Span(at, include.end()));
        return include.end();
      }
    }
    if (!text.startsWith("[[", at)) {
      int afterKey = Math.max(nameMarks.abbreviation(at), nameMarks.field(at));
      return afterKey > 0 ? afterKey : label(at);
    }
    boolean embeds = at > 0 && text.charAt(at - 1) == '!';
    Matcher link = at(WIKI_LINK, embeds ? at - 1 : at);
    if (!link.lookingAt()) {
      return at + 1;
    }
    if (text.startsWith("(", link.end())) {
      return link.end(); // a link of CommonMark whose text is in brackets
    }
    if (embeds) {
      mask.code(new Span(link.start(), link.end()));
    } else if (link.group(2) == null) {
      int hash = text.indexOf('#', at);
      int end = hash < 0 || hash > link.end(1) ? link.end(1) : hash; // then it is an address
      mask.nothing(new Span(at, link.start(1)));
      names.set(link.start(1), end);
      mask.nothing(new Span(end, link.end()));
    } else {
      mask.nothing(new Span(at, link.start(2) + 1));
      mask.nothing(new Span(link.end(2), link.end()));
    }
    return link.end();
  }

  /**
   * Text in brackets that may be the label of a link: its definition may be in another file. A link
   * that has a label besides its text keeps that one only.
   */
  private int label(int at) {
    boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    if (afterWord) {
      return directive(at); // ":::note[Title]" is not a link
    }
    int close = closingBracket(at);
    if (close <= at + 1 || text.startsWith("(", close + 1) || text.startsWith(":", close + 1)) {
      return at + 1;
    }
    int second = text.startsWith("[", close + 1) ? closingBracket(close + 1) : -1;
    boolean hasOwnLabel = second > close + 2;
    names.set(hasOwnLabel ? close + 2 : at + 1, hasOwnLabel ? second : close);
    return hasOwnLabel ? second + 1 : close;
  }

  /** The text of a directive, as in {@code :quote[text]}. */
  private int directive(int bracket) {
    Matcher name = DIRECTIVE.matcher(text).region(Math.max(0, bracket - LONGEST_NAME), bracket);
    int close = closingBracket(bracket);
    if (close > 0 && name.find() && QuoteWords.say(name.group(1))) {
      quotations.add(new Span(bracket, close));
    }
    return bracket + 1;
  }

  /** Where a bracket is closed in its line; -1 if it is not, or has a bracket inside. */
  private int closingBracket(int open) {
    for (int i = open + 1; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ']' -> {
          return i;
        }
        case '[', '\n' -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
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

  private int attributes(int at) {
    Matcher found = at(ATTRIBUTES, at);
    if (!found.lookingAt()) {
      return Math.max(at + 1, EditorialMarks.mask(text, at, mask));
    }
    Span span = new Span(at, found.end());
    attributes.add(TemplateTag.ofAttributes(text, span));
    if (QuoteWords.sayIn(span.in(text))) {
      quotations.add(attributed(span));
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
    return afterSpace ? nothing(BLOCK_ID, at) : at + 1;
  }

  private int nothing(Pattern pattern, int at) {
    Matcher matcher = at(pattern, at);
    if (!matcher.lookingAt()) {
      return at + 1;
    }
    mask.nothing(new Span(at, matcher.end()));
    return matcher.end();
  }

  private Matcher at(Pattern pattern, int at) {
    return at(pattern, text, at);
  }

  /** A matcher that begins at an offset and sees what stands before it. */
  static Matcher at(Pattern pattern, String text, int at) {
    return pattern
        .matcher(text)
        .region(at, text.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }
}
