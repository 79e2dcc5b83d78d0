// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.BlockBuilder;
import org.housestyle.formats.lines.InlineText;
import org.housestyle.formats.lines.JoinedLines;
import org.housestyle.text.Span;

/** The marks inside a paragraph. A mark reaches over at most 2,000 characters. */
final class AsciiDocInline extends InlineText {

  private static final String SHORT = "[^\\[\\]\\n]{0,200}";
  private static final String LONG = "[\\s\\S]{1,2000}?";

  private static final Pattern MARKS =
      Pattern.compile(
          String.join(
              "|",
              "\\\\(?<escaped>[*_`#^~\\[{<(&:+'\"])",
              "\\+\\+\\+(?<html>" + LONG + ")\\+\\+\\+",
              "\\bpass:[a-z,]{0,80}\\[(?<pass>[^\\]]{0,2000}+(?:(?<=\\\\)\\][^\\]]{0,500}+){0,9}+)\\]",
              "\\$\\$(?<literal>" + LONG + ")\\$\\$",
              "\\+\\+(?<literal2>" + LONG + ")\\+\\+",
              "(?<![\\w;:+`])\\+(?<literal3>(?![\\s+])[^+\\n]{1,2000}(?<![\\s+]))\\+(?![\\w+`])",
              "(?<![\\w&;:}])\"`(?<double>(?!\\s)" + LONG + "(?<!\\s))`\"(?!\\w)",
              "(?<![\\w&;:}])'`(?<single>(?!\\s)" + LONG + "(?<!\\s))`'(?!\\w)",
              "(?<mono>`\\+\\+[^+\\s]{1,200}\\+\\+`|``"
                  + LONG
                  + "``|(?<![\\w&;:\"'`}])`(?!\\s)[^`]{1,2000}(?<!\\s)`(?![\\w\"'`]))",
              "(?<apostrophe>`')",
              "(?<macro>\\b(?:stem|latexmath|asciimath|kbd|btn|menu|icon|anchor):"
                  + SHORT
                  + "\\["
                  + SHORT
                  + "\\])",
              "footnoteref:\\[(?<noteid>[^\\],]{0,200})(?:,(?<named>[^\\]]{0,2000}))?\\]",
              "footnote:[^\\s\\[]{0,200}\\[(?<note>[^\\]]{0,2000})\\]",
              "\\bimage:[^\\s\\[]{1,500}\\[(?<image>[^\\]]{0,2000})\\]",
              "\\b(?:(?:link|xref|mailto):|https?://|ftp://)[^\\s\\[\\]]{0,1000}\\[(?<link>[^\\]]{0,2000})\\]",
              "<<[^<>,\\n]{1,200},(?<reference>[^<>]{1,500})>>",
              "(?<silent><<[^<>,\\n]{1,200}>>|\\(\\(\\([^()]{1,500}\\)\\)\\)|indexterm:?\\["
                  + SHORT
                  + "\\]|\\[\\[[^\\[\\]\\n]{1,200}\\]\\]|\\[[.#%][^\\[\\]\\s]{1,200}\\](?=[#*_`])"
                  + "|\\^\\d{1,4}\\^|[ \\t]\\+(?=\\n|$))",
              "\\(\\((?<term>[^()]{1,500})\\)\\)",
              "\\{(?<attribute>[\\w][\\w:-]{0,100})\\}",
              "(?<entity>&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,10});)",
              "\\*\\*(?<strong2>" + LONG + ")\\*\\*",
              "__(?<emphasis2>" + LONG + ")__",
              "##(?<mark2>" + LONG + ")##",
              "(?<![\\w*])\\*(?<strong>(?![\\s*])[^*]{1,2000}(?<!\\s))\\*(?!\\w)",
              "(?<![\\w_])_(?<emphasis>(?![\\s_])[^_]{1,2000}(?<!\\s))_(?!\\w)",
              "(?<![\\w#&])#(?<mark>(?![\\s#])[^#]{1,2000}(?<!\\s))#(?!\\w)"));

  private static final Pattern TAG = Pattern.compile("<[^<>]{1,1000}>");

  private static final List<String> LITERALS = List.of("literal", "literal2", "literal3");
  private static final List<String> EMPHASES = List.of("emphasis", "emphasis2");
  private static final List<String> TEXTS =
      List.of("reference", "term", "strong", "strong2", "mark", "mark2");

  /** Attributes that every document has, and references with a name. */
  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("nbsp", "\u00A0"),
          Map.entry("sp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"));

  private final List<Span> notes = new ArrayList<>();
  private final List<Span> images = new ArrayList<>();

  AsciiDocInline(JoinedLines lines, BlockBuilder block) {
    super(MARKS, lines, block);
  }

  /** The notes in the paragraph, as the part writes them. */
  List<Span> notes() {
    return notes;
  }

  /** The attributes of the pictures in the paragraph, as the part writes them. */
  List<Span> images() {
    return images;
  }

  private Span raw(Matcher mark, String group) {
    return new Span(lines().raw(mark.start(group)), lines().rawEnd(mark.end(group)));
  }

  @Override
  protected void add(Matcher mark) {
    if (mark.group("escaped") != null) {
      copy(mark, "escaped");
    } else if (mark.group("double") != null) {
      quoted(mark, "double", "“", "”");
    } else if (mark.group("single") != null) {
      quoted(mark, "single", "‘", "’");
    } else if (mark.group("apostrophe") != null) {
      substitute(mark, "’");
    } else if (mark.group("html") != null) {
      html(mark.start("html"), mark.end("html"));
    } else if (mark.group("pass") != null) {
      html(mark.start("pass"), mark.end("pass"));
    } else if (mark.group("note") != null) {
      notes.add(raw(mark, "note"));
      drop();
    } else if (mark.group("noteid") != null) {
      if (mark.group("named") != null) {
        notes.add(raw(mark, "named"));
      }
      drop();
    } else if (mark.group("image") != null) {
      images.add(raw(mark, "image"));
      placeholder(mark);
    } else if (mark.group("silent") != null) {
      drop();
    } else if (mark.group("link") != null) {
      link(mark);
    } else if (mark.group("attribute") != null) {
      character(mark, mark.group("attribute"));
    } else if (mark.group("entity") != null) {
      entity(mark);
    } else if (!literal(mark) && !words(mark, EMPHASES, TEXTS)) {
      placeholder(mark);
    }
  }

  /** Words that are passed through as they are; whoever wrote them so wants no change in them. */
  private boolean literal(Matcher mark) {
    for (String group : LITERALS) {
      if (mark.group(group) != null) {
        keep(mark.start(group), mark.end(group));
        return true;
      }
    }
    return false;
  }

  /** Words in HTML that is passed through as it is, without its tags. */
  private void html(int start, int end) {
    Matcher tag = TAG.matcher(text()).region(start, end);
    int at = start;
    while (tag.find()) {
      keep(at, tag.start());
      drop();
      at = tag.end();
    }
    keep(at, end);
  }

  /** Words between quotation marks that are written with backticks. */
  private void quoted(Matcher mark, String group, String open, String close) {
    int start = mark.start(group);
    int end = mark.end(group);
    lines().substitute(block(), open, mark.start(), start);
    add(start, end);
    lines().substitute(block(), close, end, mark.end());
  }

  /**
   * The text of a link, without what follows it, such as {@code ,window=_blank}, the subject of a
   * mail, or a caret.
   */
  private void link(Matcher mark) {
    if (mark.group("link").isBlank()) {
      placeholder(mark);
      return;
    }
    String inside = mark.group("link");
    Span text =
        inside.contains("=") || mark.group().startsWith("mailto:")
            ? AttributeList.read(inside).first().orElse(new Span(0, 0))
            : new Span(0, inside.length());
    int start = mark.start("link");
    int end = start + text.end();
    drop();
    add(start + text.start(), inside.startsWith("^", text.end() - 1) ? end - 1 : end);
    drop();
  }

  private void entity(Matcher mark) {
    String name = mark.group().substring(1, mark.group().length() - 1);
    if (name.charAt(0) != '#') {
      character(mark, name);
      return;
    }
    boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
    int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    if (Character.isValidCodePoint(point) && point > 0) {
      substitute(mark, Character.toString(point));
    } else {
      placeholder(mark);
    }
  }

  private void character(Matcher mark, String name) {
    String meaning = CHARACTERS.get(name);
    if (meaning != null) {
      substitute(mark, meaning);
    } else if (name.equals("empty") || name.equals("zwsp") || name.equals("wj")) {
      drop();
    } else {
      placeholder(mark);
    }
  }
}
