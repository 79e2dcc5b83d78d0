package org.housestyle.document.markdown;

import java.util.HashSet;
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

/**
 * A kind of Markdown that needs a parser of its own. Immutable and thread-safe.
 *
 * @param name its name as a format
 * @param title its name in messages
 * @param endings the endings of its files
 * @param comments how it writes a comment
 * @param parser its parser
 */
public record Dialect(
    String name, String title, List<String> endings, CommentSyntax comments, Parser parser) {

  /** CommonMark with all that publishers add to it. */
  public static final Dialect MARKDOWN =
      new Dialect(
          "markdown",
          "Markdown",
          List.of("md", "markdown"),
          CommentSyntax.SGML,
          parser(Set.of(IndentedCodeBlock.class)));

  /** Markdown with components, where all in braces is code, and indentation has no meaning. */
  public static final Dialect MDX =
      new Dialect(
          "mdx",
          "MDX",
          List.of("mdx"),
          new CommentSyntax("{/*", "*/}", List.of("*/", "--")),
          parser(Set.of()));

  /** Takes a copy of the list. */
  public Dialect {
    endings = List.copyOf(endings);
  }

  private static Parser parser(Set<Class<? extends Block>> more) {
    Set<Class<? extends Block>> blocks = new HashSet<>(more);
    blocks.addAll(
        Set.of(
            Heading.class,
            HtmlBlock.class,
            ThematicBreak.class,
            FencedCodeBlock.class,
            BlockQuote.class,
            ListBlock.class));
    return Parser.builder()
        .enabledBlockTypes(blocks)
        .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .build();
  }

  /** Whether all in braces is code. */
  boolean isMdx() {
    return name.equals(MDX.name);
  }
}
