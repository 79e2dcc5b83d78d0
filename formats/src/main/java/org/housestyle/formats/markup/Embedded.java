package org.housestyle.formats.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.housestyle.document.Block;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Part;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * A document inside a value of another, such as HTML in the content of a feed's item, or in a
 * string of JSON. Its blocks lead back through both ways of writing.
 */
public final class Embedded {

  /** Characters that would be markup in HTML, an escape in JSON, or the end of a CDATA section. */
  private static final String RESERVED = "<>&\"\\]\n";

  private final DocumentBuilder document;
  private final Part part;
  private final String place;
  private BlockKind kind;
  private String review;

  /**
   * Prepares to add blocks.
   *
   * @param place where the value is, for people; null if the format has no words for it
   */
  public Embedded(DocumentBuilder document, String place) {
    this(document, document.part(), place);
  }

  /**
   * The same in a part that is not the only one.
   *
   * @param place where the value is, for people; null if the format has no words for it
   */
  public Embedded(DocumentBuilder document, Part part, String place) {
    this.document = document;
    this.part = part;
    this.place = place;
  }

  /** Gives all blocks this kind, whatever the value says. */
  public Embedded as(BlockKind all) {
    kind = all;
    return this;
  }

  /** Says why a person must look at every edit. */
  public Embedded review(String why) {
    review = why;
    return this;
  }

  /**
   * Adds the blocks of a value.
   *
   * @param value what the value means
   * @param offsets where each character of the value begins in the part, and where the last one
   *     ends: one more than the value has
   * @param reader reads the value
   * @throws IOException if it cannot be read; the message says why
   */
  public void add(String value, int[] offsets, DocumentReader reader) throws IOException {
    List<Block> blocks;
    try {
      blocks = Document.of(SourceText.of(value), reader).blocks();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Block block : blocks) {
      add(block, offsets);
    }
  }

  /**
   * Adds the blocks of a stretch of the part, which means what it says.
   *
   * @param reader reads the stretch
   * @throws IOException if it cannot be read; the message says why
   */
  public void add(Span stretch, DocumentReader reader) throws IOException {
    int[] offsets = IntStream.rangeClosed(stretch.start(), stretch.end()).toArray();
    add(stretch.in(part.text()), offsets, reader);
  }

  private void add(Block inner, int[] offsets) {
    BlockBuilder block = document.block(kind == null ? inner.kind() : kind, part).reserve(RESERVED);
    inner.speaker().ifPresent(block::speaker);
    if (place != null) {
      block.place(place);
    }
    if (review != null) {
      block.review(review);
    }
    String prose = inner.prose();
    boolean marked = !inner.markedQuotes().isEmpty() || !inner.emphases().isEmpty();
    for (int i = 0; i < prose.length(); i++) {
      if (marked) {
        openAndClose(inner, i, block);
      }
      copy(inner, new Span(i, i + 1), offsets, block);
    }
    if (marked) {
      openAndClose(inner, prose.length(), block);
    }
    block.add();
  }

  private static void copy(Block inner, Span character, int[] offsets, BlockBuilder block) {
    Span raw = inner.toRaw(character);
    int start = offsets[raw.start()];
    int end = offsets[raw.end()];
    if (inner.isVerbatim(character) && end == start + 1) {
      block.copy(start, end);
    } else {
      block.substitute(character.in(inner.prose()), start, end);
    }
  }

  private static void openAndClose(Block inner, int at, BlockBuilder block) {
    inner.emphases().stream().filter(span -> span.end() == at).forEach(e -> block.closeEmphasis());
    inner.markedQuotes().stream().filter(span -> span.end() == at).forEach(q -> block.closeQuote());
    inner.markedQuotes().stream()
        .filter(span -> span.start() == at)
        .forEach(q -> block.openQuote());
    inner.emphases().stream().filter(span -> span.start() == at).forEach(e -> block.openEmphasis());
  }
}
