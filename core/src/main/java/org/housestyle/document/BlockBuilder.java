// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.housestyle.text.LineMap;
import org.housestyle.text.Span;

/**
 * Collects the prose of one block, and where in its part each character of it came from. Offsets
 * count the UTF-16 units of the part's text. For one thread.
 */
public final class BlockBuilder {

  private final DocumentBuilder document;
  private final Part part;
  private final StringBuilder prose = new StringBuilder();
  private final OffsetMap.Builder offsets = new OffsetMap.Builder();
  private final ProseMarks marks = new ProseMarks();
  private BlockKind kind;
  private String reserved = "";
  private String speaker;
  private final TreeMap<Integer, String> places = new TreeMap<>();
  private String review;
  private int commentPlace = -1;

  BlockBuilder(DocumentBuilder document, Part part, BlockKind kind) {
    this.document = document;
    this.part = part;
    this.kind = kind;
  }

  /** The text of the part, which offsets refer to. */
  String raw() {
    return part.text();
  }

  /** Changes the kind of the block. */
  public BlockBuilder kind(BlockKind other) {
    kind = Objects.requireNonNull(other, "kind");
    return this;
  }

  /** Names characters that words put into this block must not contain, since they are markup. */
  public BlockBuilder reserve(String characters) {
    reserved = characters;
    return this;
  }

  /** Sets the name of the speaker; for a {@link BlockKind#TURN}. */
  public BlockBuilder speaker(String name) {
    speaker = name;
    return this;
  }

  /**
   * Says that a person must look at every edit of this block.
   *
   * @param why the reason, which follows "for review:"
   */
  public BlockBuilder review(String why) {
    review = Objects.requireNonNull(why, "why");
    return this;
  }

  /**
   * Says where the prose that is added from here on is in the format's own terms, such as
   * "paragraph 12", or in subtitles "00:01:02".
   */
  public BlockBuilder place(String description) {
    places.put(prose.length(), Objects.requireNonNull(description, "description"));
    return this;
  }

  /** Says where a comment on the whole block can be put: where its markup begins. */
  public BlockBuilder commentPlace(int offset) {
    commentPlace = offset;
    return this;
  }

  /** Says that a comment can be put before the prose, unless it is known already where to. */
  public BlockBuilder commentPlaceAtStart() {
    if (commentPlace < 0) {
      commentPlace = offsets.start();
    }
    return this;
  }

  /** Where a comment can be put, or -1. */
  public int commentPlace() {
    return commentPlace;
  }

  /** Adds prose that is in the part as it is. */
  public BlockBuilder copy(int start, int end) {
    check(start, end);
    if (start < end) {
      prose.append(raw(), start, end);
      offsets.copy(start, end - start);
    }
    return this;
  }

  /** Adds prose that the part writes in another way, such as an entity. */
  public BlockBuilder substitute(String meaning, int start, int end) {
    check(start, end);
    if (!meaning.isEmpty()) {
      prose.append(meaning);
      offsets.substitute(meaning.length(), start, end - start);
    }
    return this;
  }

  /** Adds something that is not prose and that no term can reach across, such as inline code. */
  public BlockBuilder placeholder(int start, int end) {
    return substitute(String.valueOf(Block.PLACEHOLDER), start, end);
  }

  /**
   * Adds text as a parser decoded it, and finds where each character of it came from. White space
   * in the part may differ from that in the text.
   *
   * @param start where the part writes the text
   * @param end where it ends there
   * @param escape the escapes that the format has
   */
  public BlockBuilder decode(int start, int end, String decoded, Escape escape) {
    check(start, end);
    // Most texts have no escape. Copied at once, a page is read in four fifths of the time.
    if (decoded.length() == end - start && raw().startsWith(decoded, start)) {
      return copy(start, end);
    }
    return align(start, end, decoded, escape);
  }

  /**
   * The same, for an escape that may also keep text from being edited which is written as it is
   * read.
   */
  public BlockBuilder align(int start, int end, String decoded, Escape escape) {
    check(start, end);
    Aligner.copy(this, start, end, decoded, escape);
    return this;
  }

  /**
   * Says that no edit may reach over this place, since the file has something there that is not
   * text, such as the end of a link or the number of a footnote.
   */
  public BlockBuilder seam() {
    offsets.seam();
    return this;
  }

  /** A quotation that the markup marks begins here. */
  public BlockBuilder openQuote() {
    marks.quotes().open(prose.length());
    return this;
  }

  /** The last open quotation ends here; one that is never closed ends with the block. */
  public BlockBuilder closeQuote() {
    marks.quotes().close(prose.length());
    return this;
  }

  /** All prose that comes from a stretch of the part is a quotation that the markup marks. */
  public BlockBuilder quote(Span raw) {
    marks.quote(raw);
    return this;
  }

  /** Italics, or the title of a work, begin here. */
  public BlockBuilder openEmphasis() {
    marks.emphases().open(prose.length());
    return this;
  }

  /** The last open emphasis ends here; one that is never closed ends with the block. */
  public BlockBuilder closeEmphasis() {
    marks.emphases().close(prose.length());
    return this;
  }

  /** Text that is struck out begins here. */
  public BlockBuilder openDeletion() {
    marks.deletions().open(prose.length());
    return this;
  }

  /** The last open deletion ends here; one that is never closed ends with the block. */
  public BlockBuilder closeDeletion() {
    marks.deletions().close(prose.length());
    return this;
  }

  /** Adds the block to the document, unless it is blank. Do not use the builder afterwards. */
  public void add() {
    String text = prose.toString();
    if (!text.isBlank()) {
      OffsetMap map = offsets.build();
      document.add(new Block(this, text, map, marks.in(map, text.length())));
    }
  }

  /**
   * Adds a block for each paragraph of the prose: lines between blank lines. Do not use the builder
   * afterwards.
   */
  public void addParagraphs() {
    String text = prose.toString();
    LineMap lines = LineMap.of(text);
    int[] bounds = Paragraphs.bounds(text, lines);
    if (bounds.length <= 2) {
      add();
      return;
    }
    OffsetMap all = offsets.build();
    ProseMarks.Stretches marked = marks.in(all, text.length());
    for (int i = 0; i < bounds.length; i += 2) {
      Span paragraph = new Span(bounds[i], bounds[i + 1]);
      document.add(
          new Block(this, paragraph.in(text), all.slice(paragraph), marked.within(paragraph)));
    }
  }

  /**
   * Adds the blocks that a reader finds in the prose, which is a value with markup of its own. Do
   * not use the builder afterwards.
   */
  public void addInside(ValueReader values) {
    DocumentBuilder inside = document.inside(prose.toString());
    values.read(inside);
    new ValueBlocks(document, this).add(inside, offsets.build());
  }

  private void check(int start, int end) {
    if (start < 0 || end < start || end > raw().length()) {
      throw new InvalidDocumentException(
          "a block outside its part: offsets " + start + " to " + end + " of " + raw().length());
    }
  }

  Part part() {
    return part;
  }

  BlockKind kind() {
    return kind;
  }

  String reserved() {
    return reserved;
  }

  String speaker() {
    return speaker;
  }

  NavigableMap<Integer, String> places() {
    return places;
  }

  String review() {
    return review;
  }
}
