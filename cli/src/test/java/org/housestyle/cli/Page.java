// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A page of the documentation.
 *
 * @param name its path, seen from the root of the repository
 * @param text all of it
 * @param tree what it says, in Markdown
 */
record Page(String name, String text, Node tree) {

  /**
   * A fenced block.
   *
   * @param language what stands after the fence
   * @param content what stands between the fences
   * @param start where that begins in the page
   * @param file the name under which the sentence before it says to save it
   */
  record Block(String language, String content, int start, Optional<String> file) {}

  private static final Path ROOT = Path.of("..");

  private static final Pattern FILE_NAME = Pattern.compile("`([^`\\s]+)`:\\s*$");

  /** All pages that people read: those in the root, and those in {@code docs}. */
  static List<Page> all() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (String folder : List.of("", "docs/")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        List<String> names =
            files
                .map(file -> file.getFileName().toString())
                .filter(it -> it.endsWith(".md"))
                .toList();
        for (String name : names) {
          pages.add(read(folder + name, ROOT.resolve(folder + name)));
        }
      }
    }
    return pages;
  }

  static Page read(String name, Path file) throws IOException {
    return of(name, Files.readString(file));
  }

  static Page of(String name, String text) {
    Parser parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();
    return new Page(name, text, parser.parse(text));
  }

  /** Where it is, seen from the folder that the tests run in. */
  Path path() {
    return ROOT.resolve(name);
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    tree.accept(
        new AbstractVisitor() {
          @Override
          public void visit(FencedCodeBlock block) {
            blocks.add(block(block));
          }
        });
    return blocks;
  }

  List<Block> blocks(String language) {
    return blocks().stream().filter(it -> it.language().equals(language)).toList();
  }

  /** The same page with another content of its blocks, given in their order. */
  String with(List<String> contents) {
    StringBuilder changed = new StringBuilder();
    int done = 0;
    List<Block> blocks = blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      changed.append(text, done, block.start()).append(contents.get(i));
      done = block.start() + block.content().length();
    }
    return changed.append(text, done, text.length()).toString();
  }

  private Block block(FencedCodeBlock block) {
    SourceSpan fence = block.getSourceSpans().get(0);
    int start = fence.getInputIndex() + fence.getLength() + 1;
    Optional<String> file =
        Optional.ofNullable(block.getPrevious())
            .map(before -> FILE_NAME.matcher(source(before)))
            .filter(Matcher::find)
            .map(found -> found.group(1));
    return new Block(block.getInfo(), block.getLiteral(), start, file);
  }

  private String source(Node node) {
    List<SourceSpan> lines = node.getSourceSpans();
    SourceSpan last = lines.get(lines.size() - 1);
    return text.substring(lines.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }

  @Override
  public String toString() {
    return name;
  }
}
