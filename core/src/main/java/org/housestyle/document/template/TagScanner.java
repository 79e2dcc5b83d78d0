// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.template.TemplateTag.Role;
import org.housestyle.text.Span;

/** Finds template code in a text, in one pass. */
final class TagScanner {

  /** Longer code is taken for a delimiter that means something else. */
  private static final int LONGEST = 20_000;

  /** What a tag begins with, and what ends it; longer openings come first. */
  private static final String[][] IN_BRACES = {
    {"{{/*", "*/}}"},
    {"{{!--", "--}}"},
    {"{{<", ">}}"},
    {"{{%", "%}}"},
    {"{{{", "}}}"},
    {"{{", "}}"},
    {"{%", "%}"},
    {"{#", "#}"},
    {"{/*", "*/}"},
    {"{::", "}"},
    {"{:/", "}"},
  };

  /** A partial whose name is not a word, as in <code>{{&gt; "card" }}</code>. */
  private static final String PARTIAL = "partial";

  private static final Pattern NAME =
      Pattern.compile("[-~]?\\s*(#>|[#/^>]?)\\s*([\\w.-]+(?:/[\\w.-]+)*)?");
  private static final Pattern BLOCK = Pattern.compile("<!--\\s+(/?)(wp:[\\w/-]+)");

  /** Most characters are letters, which a look into a table passes over in half of the time. */
  private static final boolean[] MAY_BEGIN_TAG = new boolean[128];

  static {
    "`{<$[".chars().forEach(c -> MAY_BEGIN_TAG[c] = true);
  }

  private final String text;
  private final boolean markdown;
  private final boolean mdx;
  private final List<TemplateTag> tags = new ArrayList<>();
  private final Occurrences places;
  private final BracketTags brackets;
  private final Components components;
  private String lastOfKramdown = "";

  /**
   * Prepares a scan.
   *
   * @param markdown whether backticks enclose code, which has no tags
   * @param mdx whether all in braces is code, and all with a capital is a component, as in MDX
   */
  TagScanner(String text, boolean markdown, boolean mdx) {
    this.text = text;
    this.markdown = markdown;
    this.mdx = mdx;
    this.places = new Occurrences(text);
    this.brackets = new BracketTags(text, markdown, places);
    this.components = new Components(text, markdown, mdx);
  }

  /** The tags in the order of the text. */
  List<TemplateTag> scan() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c >= MAY_BEGIN_TAG.length || !MAY_BEGIN_TAG[c]) {
        i++;
        continue;
      }
      if (c == '`') {
        i = markdown ? CodeSpan.end(text, i) : i + 1;
        continue;
      }
      if (mdx && isEscaped(i)) {
        i++;
        continue;
      }
      TemplateTag tag =
          switch (c) {
            case '{' -> inBraces(i);
            case '<' -> inAngles(i);
            case '$' -> text.startsWith("${", i) ? expression(i) : null;
            case '[' -> brackets.read(i);
            default -> null;
          };
      if (tag == null) {
        i++;
      } else {
        tags.add(tag);
        i = Math.max(i + 1, tag.span().end());
      }
    }
    return tags;
  }

  private TemplateTag inAngles(int start) {
    return switch (start + 1 < text.length() ? text.charAt(start + 1) : ' ') {
      case '%' -> until(start, "<%", "%>");
      case '?' -> php(start);
      case '!' -> block(start);
      default -> components.read(start, LONGEST);
    };
  }

  /** A comment of WordPress that begins or ends a block which says quote. */
  private TemplateTag block(int start) {
    Matcher block = BLOCK.matcher(text).region(start, text.length());
    if (!block.lookingAt() || !QuoteWords.say(block.group(2))) {
      return null;
    }
    int end = places.next("-->", block.end());
    if (end - start > LONGEST) {
      return null;
    }
    Role role =
        !block.group(1).isEmpty()
            ? Role.END
            : text.charAt(end - 1) == '/' ? Role.ALONE : Role.START;
    Span span = new Span(start, end + "-->".length());
    return new TemplateTag(span, block.group(2), role, role == Role.START, List.of());
  }

  private boolean isEscaped(int at) {
    int from = at;
    while (from > 0 && text.charAt(from - 1) == '\\') {
      from--;
    }
    return (at - from) % 2 == 1;
  }

  private TemplateTag inBraces(int start) {
    for (String[] pair : IN_BRACES) {
      if (text.startsWith(pair[0], start)) {
        return until(start, pair[0], pair[1]);
      }
    }
    return mdx ? expression(start) : null;
  }

  private TemplateTag until(int start, String open, String close) {
    int inside = start + open.length();
    int end = places.next(close, inside);
    if (end - start > LONGEST) {
      return null;
    }
    Span span = new Span(start, end + close.length());
    if (open.equals("{#") && isIdentifier(inside, end)) {
      return null;
    }
    if (open.equals("<%")) {
      return code(span);
    }
    if (open.endsWith("*") || open.endsWith("-") || open.equals("{#")) {
      return new TemplateTag(span);
    }
    return named(span, inside, end, open);
  }

  /** Whether what begins like a comment is the identifier of a heading. */
  private boolean isIdentifier(int inside, int end) {
    return end == inside
        || (Character.isLetterOrDigit(text.charAt(inside))
            && text.substring(inside, end).indexOf('{') >= 0);
  }

  private TemplateTag named(Span span, int inside, int end, String open) {
    Matcher name = NAME.matcher(text).region(inside, end);
    if (!name.lookingAt() || name.group(2) == null) {
      if (name.lookingAt() && name.group(1).endsWith(">")) {
        return tag(span, PARTIAL, Role.ALONE, name.end(), end);
      }
      return open.equals("{:/")
          ? TemplateTag.of(text, span, lastOfKramdown, Role.END, span.end(), span.end())
          : code(span);
    }
    String word = name.group(2);
    lastOfKramdown = open.equals("{::") ? word : lastOfKramdown;
    boolean ends = name.group(1).equals("/") || open.equals("{:/");
    boolean isCode = open.startsWith("{{") && !open.endsWith("<") && !open.endsWith("%");
    if (isCode && name.group(1).isEmpty()) {
      TemplateTag tag = tag(span, word, Role.ALONE, name.end(), end);
      return new TemplateTag(
          span, "", Role.ALONE, tag.isQuote(), tag.parameters()); // an expression
    }
    if (open.equals("{%") && word.startsWith("end")) {
      ends = true;
      word = word.substring("end".length());
    }
    boolean alone = (text.charAt(end - 1) == '/' && !ends) || name.group(1).equals(">");
    Role role = ends ? Role.END : alone ? Role.ALONE : Role.START;
    return tag(span, word, role, name.end(), end);
  }

  private TemplateTag tag(Span span, String name, Role role, int from, int to) {
    TemplateTag tag = TemplateTag.of(text, span, name, role, from, to);
    return role == Role.END || tag.isQuote() ? tag : tag.with(Translations.in(text, span));
  }

  /** A program, of which only the texts are copy that it has translated. */
  private TemplateTag code(Span span) {
    return new TemplateTag(span).with(Translations.in(text, span));
  }

  /** A program in PHP, which may go on to the end of its file; an XML declaration is none. */
  private TemplateTag php(int start) {
    if (text.startsWith("xml", start + 2)) {
      return null;
    }
    int end = places.next("?>", start);
    if (end == Occurrences.NOWHERE) {
      return text.startsWith("php", start + 2) ? code(new Span(start, text.length())) : null;
    }
    return end - start > LONGEST ? null : code(new Span(start, end + "?>".length()));
  }

  /** Code with balanced braces, such as that of JavaScript. */
  private TemplateTag expression(int start) {
    int end = Braces.end(text, text.indexOf('{', start), LONGEST);
    return end < 0 ? null : new TemplateTag(new Span(start, end));
  }
}
