package org.housestyle.extract;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.extract.Passage.Kind;
import org.housestyle.text.Span;

/** Collects the prose of one passage and remembers where each part of it came from. */
final class PassageBuilder {

  private final String raw;
  private final String reserved;
  private final StringBuilder prose = new StringBuilder();
  private final OffsetMap.Builder offsets = new OffsetMap.Builder();
  private final List<Span> quotes = new ArrayList<>();
  private final List<Integer> openQuotes = new ArrayList<>();

  /**
   * Starts an empty passage of the text {@code raw}.
   *
   * @param reserved characters that cannot stand there without an escape
   */
  PassageBuilder(String raw, String reserved) {
    this.raw = raw;
    this.reserved = reserved;
  }

  /** The text that raw offsets refer to. */
  String raw() {
    return raw;
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
    substitute(String.valueOf(Passage.PLACEHOLDER), rawStart, rawEnd);
  }

  void openQuote() {
    openQuotes.add(prose.length());
  }

  void closeQuote() {
    if (!openQuotes.isEmpty()) {
      int start = openQuotes.remove(openQuotes.size() - 1);
      if (start < prose.length()) {
        quotes.add(new Span(start, prose.length()));
      }
    }
  }

  /** Adds the passage to {@code passages}, unless it is blank. */
  void buildInto(List<Passage> passages, Kind kind) {
    while (!openQuotes.isEmpty()) {
      closeQuote();
    }
    if (!prose.toString().isBlank()) {
      passages.add(new Passage(kind, prose.toString(), quotes, offsets.build(), reserved));
    }
  }
}
