package org.housestyle.document;

import java.util.List;
import java.util.OptionalInt;
import org.housestyle.text.Span;

/**
 * A run of prose that reads as one: a headline, a paragraph, a list item, a caption, an attribute
 * that readers see. Spans of a passage are <em>prose</em> spans; {@link #toRaw} leads back to the
 * file. Immutable and thread-safe.
 */
public final class Block {

  /** What a passage is to the reader. */
  public enum Kind {
    /** A headline, a title. */
    HEADLINE,
    /** The term of a list of terms: HTML's {@code dt}. */
    ENTRY,
    /** A cell of a table, its headings apart. */
    CELL,
    /** Any other prose. */
    PARAGRAPH,
    /** Prose inside a block quotation: somebody else's words. */
    BLOCK_QUOTE
  }

  /** Stands in the prose for something that is no prose, such as inline code. */
  public static final char PLACEHOLDER = '\uFFFC';

  private final Kind kind;
  private final String prose;
  private final List<Span> markedQuotes;
  private final List<Span> emphases;
  private final OffsetMap offsets;
  private final String reserved;
  private final int place;

  Block(
      Kind kind,
      String prose,
      List<Span> markedQuotes,
      List<Span> emphases,
      OffsetMap offsets,
      String reserved,
      int place) {
    this.kind = kind;
    this.prose = prose;
    this.markedQuotes = List.copyOf(markedQuotes);
    this.emphases = List.copyOf(emphases);
    this.offsets = offsets;
    this.reserved = reserved;
    this.place = place;
  }

  /** A paragraph that is all of a text without markup. */
  public static Block of(String prose) {
    return verbatim(Kind.PARAGRAPH, prose, 0, prose.length());
  }

  /** Prose that is a part of a file without markup as it is. */
  static Block verbatim(Kind kind, String raw, int start, int end) {
    OffsetMap offsets = OffsetMap.verbatim(start, end - start);
    return new Block(kind, raw.substring(start, end), List.of(), List.of(), offsets, "", -1);
  }

  /** What the passage is to the reader. */
  public Kind kind() {
    return kind;
  }

  /** The prose: entities and escapes decoded, markup left out. */
  public String prose() {
    return prose;
  }

  /** Prose spans that the markup itself marks as quotations, such as HTML's {@code q}. */
  public List<Span> markedQuotes() {
    return markedQuotes;
  }

  /** Prose spans that the markup sets in italics, or marks as the title of a work. */
  public List<Span> emphases() {
    return emphases;
  }

  /**
   * Where a comment on the whole block can be put into the file, which is where its markup begins;
   * empty if there is no such place.
   */
  public OptionalInt commentPlace() {
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /**
   * The part of the file that a non-empty prose span came from: from its first character to just
   * after its last one, markup in between included.
   */
  public Span toRaw(Span span) {
    return offsets.toRaw(span);
  }

  /**
   * Whether the file holds this prose span letter for letter, with no markup, entity or escape in
   * it, so that it can be replaced as it stands.
   */
  public boolean isVerbatim(Span span) {
    return offsets.isVerbatim(span);
  }

  /**
   * Whether words can be put into the file as they are: none of their characters would be taken for
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
