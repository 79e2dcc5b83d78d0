package org.housestyle.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    int[] rows = starts();
    for (int from = 0; from < text.length(); from += CHUNK) {
      int to = Math.min(from + CHUNK, text.length());
      run(Letters.of(text.substring(from, to)), rows, from, stops);
    }
    end(rows, text.length(), stops);
    return stops.sorted();
  }

  /**
   * The same for the first bytes of an array, if all of them are ASCII letters; null if not.
   *
   * @param length how many bytes the text has
   */
  int[] stopsInAscii(byte[] text, int length) {
    StopList stops = new StopList();
    int[] rows = starts();
    for (int from = 0; from < length; from += CHUNK) {
      run(Letters.ofUtf8(text, from, Math.min(from + CHUNK, length)), rows, 0, stops);
      if (stops.anyIsForeign(text, length)) {
        return null;
      }
    }
    end(rows, length, stops);
    return stops.sorted();
  }

  private int[] starts() {
    int[] rows = new int[prefilters.size()];
    Arrays.fill(rows, Prefilter.START);
    return rows;
  }

  private void run(Letters letters, int[] rows, int from, StopList stops) {
    for (int i = 0; i < rows.length; i++) {
      rows[i] = prefilters.get(i).run(letters, rows[i], from, stops);
    }
  }

  private void end(int[] rows, int length, StopList stops) {
    for (int i = 0; i < rows.length; i++) {
      if (prefilters.get(i).stopsAfter(rows[i])) {
        stops.add(length);
      }
    }
  }
}
