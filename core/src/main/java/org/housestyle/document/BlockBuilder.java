package org.housestyle.document;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.document.Block.Kind;
import org.housestyle.text.Span;

/** Collects the prose of one passage and remembers where each part of it came from. */
final class BlockBuilder {

  private final String raw;
  private final String reserved;
  private final StringBuilder prose = new StringBuilder();
  private final OffsetMap.Builder offsets = new OffsetMap.Builder();
  private final Marks quotes = new Marks();
  private final Marks emphases = new Marks();
  private int place = -1;

  /** Stretches that the markup sets off, some of them still open. */
  private static final class Marks {
    final List<Span> closed = new ArrayList<>();
    final List<Integer> open = new ArrayList<>();

    void close(int end) {
      if (!open.isEmpty()) {
        int start = open.remove(open.size() - 1);
        if (start < end) {
          closed.add(new Span(start, end));
        }
      }
    }

    List<Span> closeAll(int end) {
      while (!open.isEmpty()) {
        close(end);
      }
      return closed;
    }
  }

  /**
   * Starts an empty passage of the text {@code raw}.
   *
   * @param reserved characters that cannot stand there without an escape
   */
  BlockBuilder(String raw, String reserved) {
    this.raw = raw;
    this.reserved = reserved;
  }

  /** The text that raw offsets refer to. */
  String raw() {
    return raw;
  }

  /** Says where the markup of its block begins; -1 if no comment can stand there. */
  void standsAt(int blockStart) {
    place = blockStart;
  }

  /** Where the markup of its block begins, or -1. */
  int place() {
    return place;
  }

  /** Prose that stands in the file as it is. */
  void copy(int rawStart, int rawEnd) {
    if (rawStart < rawEnd) {
      prose.append(raw, rawStart, rawEnd);
      offsets.copy(rawStart, rawEnd - rawStart);
    }
  }

  /** Prose that the file writes in another way. */
  void substitute(String meaning, int rawStart, int rawEnd) {
    if (!meaning.isEmpty()) {
      prose.append(meaning);
      offsets.substitute(meaning.length(), rawStart, rawEnd - rawStart);
    }
  }

  /** Something that is no prose and that no term can reach across. */
  void placeholder(int rawStart, int rawEnd) {
    substitute(String.valueOf(Block.PLACEHOLDER), rawStart, rawEnd);
  }

  void openQuote() {
    quotes.open.add(prose.length());
  }

  void closeQuote() {
    quotes.close(prose.length());
  }

  void openEmphasis() {
    emphases.open.add(prose.length());
  }

  void closeEmphasis() {
    emphases.close(prose.length());
  }

  /** Adds the passage to {@code passages}, unless it is blank. */
  void buildInto(List<Block> passages, Kind kind) {
    Block passage = build(kind);
    if (!passage.prose().isBlank()) {
      passages.add(passage);
    }
  }

  /** The passage, even if it is blank. */
  Block build(Kind kind) {
    int end = prose.length();
    return new Block(
        kind,
        prose.toString(),
        quotes.closeAll(end),
        emphases.closeAll(end),
        offsets.build(),
        reserved,
        place);
  }
}
