// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * Prose that belongs together: a headline, a paragraph, a list item, a caption, an attribute that
 * readers see. Spans of a block count the units of its <em>prose</em>; {@link #toRaw} leads back to
 * the text of its part. Immutable and thread-safe.
 */
public final class Block {

  /** In the prose, this is in the place of something that is not prose, such as inline code. */
  public static final char PLACEHOLDER = '\uFFFC';

  private final BlockKind kind;
  private final Part part;
  private final Span verbatim;
  private final List<Span> markedQuotes;
  private final List<Span> emphases;
  private final List<Span> deletions;
  private final String reserved;
  private final String speaker;
  private final NavigableMap<Integer, String> places;
  private final String review;
  private final int commentPlace;

  // For a stretch of plain text both are created lazily, and racing threads create the same: few
  // paragraphs of a text are ever looked at.
  private String prose;
  private OffsetMap offsets;

  Block(BlockBuilder builder, String prose, OffsetMap offsets, ProseMarks.Stretches marked) {
    this.kind = builder.kind();
    this.part = builder.part();
    this.verbatim = null;
    this.prose = prose;
    this.markedQuotes = List.copyOf(marked.quotes());
    this.emphases = List.copyOf(marked.emphases());
    this.deletions = List.copyOf(marked.deletions());
    this.offsets = offsets;
    this.reserved = builder.reserved();
    this.speaker = builder.speaker();
    this.places = builder.places();
    this.review = builder.review();
    this.commentPlace = builder.commentPlace();
  }

  private Block(BlockKind kind, Part part, Span span) {
    this.kind = kind;
    this.part = part;
    this.verbatim = span;
    this.markedQuotes = List.of();
    this.emphases = List.of();
    this.deletions = List.of();
    this.reserved = "";
    this.speaker = null;
    this.places = Collections.emptyNavigableMap();
    this.review = null;
    this.commentPlace = -1;
  }

  /** A paragraph that is all of a text without markup. */
  public static Block of(String prose) {
    return verbatim(
        BlockKind.PARAGRAPH, Part.of(SourceText.of(prose)), new Span(0, prose.length()));
  }

  /** Prose that is a stretch of a text without markup. */
  static Block verbatim(BlockKind kind, Part part, Span span) {
    return new Block(kind, part, span);
  }

  /**
   * The same block of the part in which its own part is a value.
   *
   * @param builder knows all but the prose
   * @param value leads from the value to that part
   */
  Block outside(BlockBuilder builder, OffsetMap value) {
    ProseMarks.Stretches marked = new ProseMarks.Stretches(markedQuotes, emphases, deletions);
    return new Block(builder, prose(), offsets().through(value), marked);
  }

  /** The characters that words put into the block must not contain. */
  String reserved() {
    return reserved;
  }

  /** What kind of text the block is. */
  public BlockKind kind() {
    return kind;
  }

  /** The part of the file that the block is in. */
  public Part part() {
    return part;
  }

  /** The prose: entities and escapes decoded, markup left out. */
  public String prose() {
    String known = prose;
    if (known == null) {
      known = verbatim.in(part.text());
      prose = known;
    }
    return known;
  }

  /** The span of the part that the block is, if it is a stretch of a text without markup. */
  public Optional<Span> verbatim() {
    return Optional.ofNullable(verbatim);
  }

  private OffsetMap offsets() {
    OffsetMap known = offsets;
    if (known == null) {
      known = OffsetMap.verbatim(verbatim.start(), verbatim.length());
      offsets = known;
    }
    return known;
  }

  /** Prose spans that the markup itself marks as quotations, such as HTML's {@code q}. */
  public List<Span> markedQuotes() {
    return markedQuotes;
  }

  /** Prose spans that the markup sets in italics, or marks as the title of a work. */
  public List<Span> emphases() {
    return emphases;
  }

  /** Prose spans that are struck out: the copy was corrected, and shows it. */
  public List<Span> deletions() {
    return deletions;
  }

  /** The name of the speaker, if the block is a speaker's turn and the format names one. */
  public Optional<String> speaker() {
    return Optional.ofNullable(speaker);
  }

  /** Where a non-empty prose span begins, for people: in the format's own terms if it has any. */
  public Place place(Span span) {
    int start = toRaw(span).start();
    Map.Entry<Integer, String> place = places.floorEntry(span.start());
    return new Place(
        part.name(), part.source().at(start), Optional.ofNullable(place).map(Map.Entry::getValue));
  }

  /** Why a person must look at every edit of the block; empty if none need be. */
  public Optional<String> review() {
    return Optional.ofNullable(review);
  }

  /**
   * Where a comment on the whole block can be put into the part: where its markup begins; empty if
   * no comment can be put there.
   */
  public OptionalInt commentPlace() {
    return commentPlace < 0 ? OptionalInt.empty() : OptionalInt.of(commentPlace);
  }

  /**
   * The span of the part that a non-empty prose span came from: from its first character to just
   * after its last one, markup in between included.
   */
  public Span toRaw(Span span) {
    return offsets().toRaw(span);
  }

  /**
   * The prose in a span of the part: the reverse of {@link #toRaw}. Empty if there is none, or an
   * end of the span cuts through an escape.
   */
  public Optional<Span> toProse(Span raw) {
    return offsets().toProse(raw);
  }

  /** The offset in the part of the first character of prose. */
  int start() {
    return offsets().start();
  }

  /**
   * Whether the part holds this prose span letter for letter, with no markup, entity or escape in
   * it, so that it can be replaced as it is.
   */
  public boolean isVerbatim(Span span) {
    return offsets().isVerbatim(span);
  }

  /**
   * Whether words can be put into the part as they are: none of their characters would be taken for
   * markup, or for the end of it.
   */
  public boolean canHold(String words) {
    for (int i = 0; i < reserved.length(); i++) {
      if (words.indexOf(reserved.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
