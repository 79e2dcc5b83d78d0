// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.housestyle.document.CommentSyntax;

/** A kind of Markdown that needs a parser of its own. Immutable and thread-safe. */
public final class Dialect {

  /** CommonMark with all that publishers add to it. */
  public static final Dialect MARKDOWN =
      new Dialect(
          "markdown",
          "Markdown",
          List.of("md", "markdown", "qmd", "rmd"),
          CommentSyntax.SGML,
          false,
          true);

  /** Markdown with components, where all in braces is code, and indentation has no meaning. */
  public static final Dialect MDX =
      new Dialect(
          "mdx",
          "MDX",
          List.of("mdx"),
          new CommentSyntax("{/*", "*/}", List.of("*/", "--")),
          true,
          false);

  /** Markdown in a value, which may be indented throughout, so that indentation is no code. */
  static final Dialect VALUE =
      new Dialect("markdown", "Markdown", List.of(), CommentSyntax.SGML, false, false);

  private final String format;
  private final String title;
  private final List<String> endings;
  private final CommentSyntax comments;
  private final boolean mdx;
  private final boolean indentedCode;

  /** Built when the first text is parsed, which saves 60 classes at the start of other runs. */
  private volatile Parser parser;

  private Dialect(
      String format,
      String title,
      List<String> endings,
      CommentSyntax comments,
      boolean mdx,
      boolean indentedCode) {
    this.format = format;
    this.title = title;
    this.endings = endings;
    this.comments = comments;
    this.mdx = mdx;
    this.indentedCode = indentedCode;
  }

  /** Its name as a format. */
  String format() {
    return format;
  }

  /** Its name in messages. */
  String title() {
    return title;
  }

  /** The endings of its files. */
  List<String> endings() {
    return endings;
  }

  /** How it writes a comment. */
  CommentSyntax comments() {
    return comments;
  }

  /** Whether all in braces is code. */
  boolean isMdx() {
    return mdx;
  }

  /** Its parser. */
  Parser parser() {
    Parser known = parser;
    if (known == null) {
      known =
          Parser.builder()
              .enabledBlockTypes(blocks())
              .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
              .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
              .build();
      parser = known;
    }
    return known;
  }

  /** The blocks that are known; the parser tries them in this order. */
  private Set<Class<? extends Block>> blocks() {
    Set<Class<? extends Block>> blocks =
        new LinkedHashSet<>(
            List.of(
                BlockQuote.class,
                Heading.class, // before a thematic break: three hyphens may underline one
                FencedCodeBlock.class,
                HtmlBlock.class,
                ThematicBreak.class,
                ListBlock.class));
    if (indentedCode) {
      blocks.add(IndentedCodeBlock.class);
    }
    return blocks;
  }
}
