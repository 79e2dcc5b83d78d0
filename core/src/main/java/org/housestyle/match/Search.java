package org.housestyle.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.housestyle.rule.SearchTable;

/** Where the prefilter of any of some packs stops. Immutable. */
final class Search {

  /** So much of a long text is read for one pack and then for the others. */
  private static final int CHUNK = 1 << 16;

  private final List<Prefilter> prefilters;

  private Search(List<Prefilter> prefilters) {
    this.prefilters = List.copyOf(prefilters);
  }

  /** A search by the cells of some tables. */
  static Search by(List<SearchTable> tables) {
    List<Prefilter> prefilters = new ArrayList<>();
    for (SearchTable table : tables) {
      prefilters.add(Prefilter.of(table));
    }
    return new Search(prefilters);
  }

  /**
   * Where it stops in a text, in order: just after each word, or pair of words, that a term needs,
   * and at each line end that may cut a word, for there is a hyphen before it.
   */
  int[] stops(String text) {
    StopList stops = new StopList();
    read(text, stops);
    return stops.sorted();
  }

  /** Whether it stops anywhere in a text; reads no further than the first stop. */
  boolean hits(String text) {
    StopList first = StopList.ofOne();
    read(text, first);
    return first.isFull();
  }

  private void read(String text, StopList stops) {
    int[] rows = starts();
    for (int from = 0; from < text.length() && !stops.isFull(); from += CHUNK) {
      int to = Math.min(from + CHUNK, text.length());
      run(Letters.of(text.substring(from, to)), rows, from, stops);
    }
    end(rows, text.length(), stops);
  }

  /**
   * The same for the first bytes of an array; empty if one of them is not ASCII and comes before
   * any stop.
   *
   * @param length how many bytes the text has
   */
  Optional<Boolean> hitsInAscii(byte[] text, int length) {
    StopList first = StopList.ofOne();
    int[] rows = starts();
    for (int from = 0; from < length && !first.isFull(); from += CHUNK) {
      run(Letters.ofUtf8(text, from, Math.min(from + CHUNK, length)), rows, 0, first);
    }
    end(rows, length, first);
    return first.anyIsForeign(text, length) ? Optional.empty() : Optional.of(first.isFull());
  }

  private int[] starts() {
    int[] rows = new int[prefilters.size()];
    Arrays.fill(rows, Prefilter.START);
    return rows;
  }

  private void run(Letters letters, int[] rows, int from, StopList stops) {
    for (int i = 0; i < rows.length && !stops.isFull(); i++) {
      rows[i] = prefilters.get(i).run(letters, rows[i], from, stops);
    }
  }

  private void end(int[] rows, int length, StopList stops) {
    for (int i = 0; i < rows.length; i++) {
      if (!stops.isFull() && prefilters.get(i).stopsAfter(rows[i])) {
        stops.add(length);
      }
    }
  }
}
