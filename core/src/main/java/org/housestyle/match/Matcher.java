package org.housestyle.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.housestyle.analysis.Words;
import org.housestyle.index.SearchTable;
import org.housestyle.index.WordSearch;
import org.housestyle.rule.RulePack;
import org.housestyle.text.Span;

/** Finds the terms of rule packs in prose. Thread-safe. */
public final class Matcher {

  private final WordSearch search;
  private final PhraseIndex index;

  private Matcher(WordSearch search, PhraseIndex index) {
    this.search = search;
    this.index = index;
  }

  /** A matcher for all rules of the packs. */
  public static Matcher of(List<RulePack> packs) {
    List<SearchTable> tables = new ArrayList<>();
    for (RulePack pack : packs) {
      tables.add(PackTable.of(pack));
    }
    return new Matcher(WordSearch.by(tables), new PhraseIndex(packs, tables));
  }

  /**
   * The terms in a passage, in its order, none overlapping another: of those that begin first the
   * longest wins.
   *
   * @param wanted what its surroundings must allow; a candidate that is not wanted hides no other
   */
  public List<Candidate> find(String prose, Predicate<Candidate> wanted) {
    return find(prose, search.hits(prose), wanted);
  }

  /**
   * The same for a passage that was searched already.
   *
   * @param stops where the search stopped in it
   */
  public List<Candidate> find(String prose, int[] stops, Predicate<Candidate> wanted) {
    MatchSelection selection = new MatchSelection();
    collect(prose, stops, selection);
    if (LineEndHyphens.anyIsAt(stops, prose)) {
      String softened = LineEndHyphens.softened(prose);
      collect(softened, search.hits(softened), selection);
    }
    return selection.longest(wanted);
  }

  /**
   * Where a term may stand in a text, whatever parts it is cut into between words: offsets just
   * after something of it, in order.
   */
  public int[] stops(String text) {
    return search.hits(text);
  }

  /**
   * The same for the bytes of a text in UTF-8, or in another charset that holds all of ASCII, if
   * there are no others in it than ASCII has; null if there are.
   *
   * @param length how many of the bytes are of the text
   */
  public int[] stopsInAscii(byte[] text, int length) {
    return search.hitsInAscii(text, length);
  }

  private void collect(String prose, int[] stops, MatchSelection selection) {
    if (stops.length > 0) {
      for (Span window : Windows.around(prose, stops, it -> index.reach(prose, it))) {
        collect(prose, window, stops, selection);
      }
    }
  }

  /** Looks at the words of a window that a stop lies in. */
  private void collect(String prose, Span window, int[] stops, MatchSelection selection) {
    WindowWords words = new WindowWords(prose, Words.of(prose, window));
    int next = Arrays.binarySearch(stops, window.start() + 1);
    next = next < 0 ? -next - 1 : next;
    for (int i = 0; i < words.size() && next < stops.length; i++) {
      int start = words.startOf(i);
      while (next < stops.length && stops[next] <= start) {
        next++;
      }
      if (next < stops.length && stops[next] <= words.endOf(i)) {
        index.matchAt(i, words, selection);
      }
    }
  }

  /** The same, with a closer look at every word. For tests: slow, and no other result. */
  List<Candidate> findWithoutPrefilter(String prose, Predicate<Candidate> wanted) {
    MatchSelection selection = new MatchSelection();
    WindowWords words = new WindowWords(prose, Words.of(prose, new Span(0, prose.length())));
    for (int i = 0; i < words.size(); i++) {
      index.matchAt(i, words, selection);
    }
    return selection.longest(wanted);
  }
}
