// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * Takes what a {@link DocumentReader} finds in the parts of a file.
 *
 * <pre>{@code
 * document.block(BlockKind.HEADLINE).copy(0, 12).add();
 * }</pre>
 *
 * <p>Blocks are added in reading order: part by part, and in a part by where they begin. Only
 * alternative text and metadata may be added out of turn. For one thread.
 */
public final class DocumentBuilder {

  private final DocumentReader reader;
  private final Charset charset;
  private final List<Part> parts;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, List<Comment>> comments = new HashMap<>();
  private final List<DocumentProblem> problems = new ArrayList<>();
  private PlainText plainText;

  DocumentBuilder(DocumentReader reader, Charset charset, List<Part> parts) {
    this.reader = reader;
    this.charset = charset;
    this.parts = List.copyOf(parts);
    Set<String> names = new HashSet<>();
    for (Part part : parts) {
      if (!names.add(part.name())) {
        throw new InvalidDocumentException("two parts with the name \"" + part.name() + "\"");
      }
      if (part.name().isEmpty() && !reader.isText()) {
        throw new InvalidDocumentException("a part without a name");
      }
    }
    if (parts.isEmpty()) {
      throw new InvalidDocumentException("no part");
    }
  }

  /** The parts to read. */
  public List<Part> parts() {
    return parts;
  }

  /** The only part, or the first of several. */
  public Part part() {
    return parts.get(0);
  }

  /** Starts a block of the only or first part; it is in the document once it is added. */
  public BlockBuilder block(BlockKind kind) {
    return block(kind, part());
  }

  /** Starts a block of a part; it is in the document once it is added. */
  public BlockBuilder block(BlockKind kind, Part part) {
    check(part);
    BlockBuilder block = new BlockBuilder(this, part, Objects.requireNonNull(kind, "kind"));
    return reader.isReadOnly() ? block.review(reader.title() + " files are only read") : block;
  }

  private void check(Part part) {
    if (!parts.contains(part)) {
      throw new InvalidDocumentException(
          "a part that its file does not have: \"" + part.name() + "\"");
    }
  }

  /** Adds a comment of the only or first part. */
  public void comment(Comment comment) {
    comment(comment, part());
  }

  /** Adds a comment of a part; those of a part are added in the order of its text. */
  public void comment(Comment comment, Part part) {
    check(part);
    if (comment.span().end() > part.text().length()) {
      throw new InvalidDocumentException("a comment outside its part: " + comment.span());
    }
    comments.computeIfAbsent(part.name(), name -> new ArrayList<>()).add(comment);
  }

  /**
   * Says that copy of the only or first part cannot be read, and so is not checked.
   *
   * @param span where it is
   * @param message what is wrong and what to do, in one line
   */
  public void unread(Span span, String message) {
    unread(part(), span, message);
  }

  /**
   * The same for copy of a part that may not be the first.
   *
   * @param span where it is in the part; empty and at its start if it is the part as a whole
   */
  public void unread(Part part, Span span, String message) {
    check(part);
    problems.add(
        new DocumentProblem(
            DocumentProblem.Kind.UNREAD,
            part.name(),
            span,
            part.source().at(span.start()),
            message));
  }

  /**
   * Puts the blocks into the order of the text, if they are not in it: for parsers that move text,
   * as those of HTML do with text between the rows of a table.
   */
  public void sortBlocks() {
    if (outOfOrder() != null) {
      blocks.sort(
          Comparator.<Block>comparingInt(block -> parts.indexOf(block.part()))
              .thenComparingInt(Block::start));
    }
  }

  /** A builder for the text of a value in the file, which has markup of its own. */
  DocumentBuilder inside(String value) {
    return new DocumentBuilder(reader, charset, List.of(new Part("value", SourceText.of(value))));
  }

  /** The blocks so far. */
  List<Block> blocks() {
    return blocks;
  }

  void add(Block block) {
    blocks.add(block);
  }

  /** Takes the paragraphs of plain text, which are made when they are needed. */
  void plainText(PlainText paragraphs) {
    plainText = paragraphs;
  }

  Document build() {
    if (plainText != null) {
      return new Document(reader, charset, parts, plainText, Map.of(), List.of());
    }
    Block wrong = outOfOrder();
    if (wrong != null) {
      throw new InvalidDocumentException(
          "a block out of order: the one at offset "
              + wrong.start()
              + (wrong.part().name().isEmpty() ? "" : " of " + wrong.part().name())
              + " comes after a later one");
    }
    comments.replaceAll((part, added) -> List.copyOf(added));
    return new Document(
        reader, charset, parts, List.copyOf(blocks), Map.copyOf(comments), List.copyOf(problems));
  }

  /** The first block that is out of order; null if all are in order. */
  private Block outOfOrder() {
    Block last = null;
    for (Block block : blocks) {
      if (!block.kind().isAside()) {
        if (last != null && isBefore(block, last)) {
          return block;
        }
        last = block;
      }
    }
    return null;
  }

  private boolean isBefore(Block block, Block other) {
    return block.part().equals(other.part())
        ? block.start() < other.start()
        : parts.indexOf(block.part()) < parts.indexOf(other.part());
  }
}
