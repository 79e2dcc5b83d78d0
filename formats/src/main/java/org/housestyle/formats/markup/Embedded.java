// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
  private int quoteFrom = Integer.MAX_VALUE;

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

  /** Makes quotations of all that is written at an offset of the part, or behind it. */
  public Embedded quoteFrom(int offset) {
    quoteFrom = offset;
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
    boolean isQuoted = offsets[inner.toRaw(new Span(0, 1)).start()] >= quoteFrom;
    BlockKind own = isQuoted ? BlockKind.QUOTE : kind == null ? inner.kind() : kind;
    BlockBuilder block = document.block(own, part).reserve(RESERVED);
    inner.speaker().ifPresent(block::speaker);
    if (place != null) {
      block.place(place);
    }
    if (review != null) {
      block.review(review);
    }
    String prose = inner.prose();
    int last = offsets[inner.toRaw(new Span(prose.length() - 1, prose.length())).end()];
    if (!isQuoted && last > quoteFrom) {
      block.quote(new Span(quoteFrom, last));
    }
    int at = 0;
    for (int mark : marks(inner)) {
      copy(inner, at, mark, offsets, block);
      openAndClose(inner, mark, block);
      at = mark;
    }
    copy(inner, at, prose.length(), offsets, block);
    block.add();
  }

  /** Where quotations and emphases begin and end. */
  private static SortedSet<Integer> marks(Block inner) {
    SortedSet<Integer> marks = new TreeSet<>();
    for (List<Span> spans : List.of(inner.markedQuotes(), inner.emphases())) {
      for (Span span : spans) {
        marks.add(span.start());
        marks.add(span.end());
      }
    }
    return marks;
  }

  /** Copies a stretch of prose: as much at once as the part writes as it is. */
  private static void copy(Block inner, int from, int to, int[] offsets, BlockBuilder block) {
    int at = from;
    int length = to - from;
    while (at < to) {
      Span stretch = new Span(at, Math.min(to, at + length));
      Span raw = inner.toRaw(stretch);
      int start = offsets[raw.start()];
      int end = offsets[raw.end()];
      boolean isVerbatim = inner.isVerbatim(stretch) && end - start == stretch.length();
      if (isVerbatim) {
        block.copy(start, end);
      } else if (stretch.length() == 1) {
        block.substitute(stretch.in(inner.prose()), start, end);
      } else {
        length = stretch.length() / 2;
        continue;
      }
      at = stretch.end();
      length = 2 * stretch.length();
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
