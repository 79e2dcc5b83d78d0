package org.housestyle.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.housestyle.analysis.Token;
import org.housestyle.analysis.Words;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.SearchTable;
import org.housestyle.text.Span;

/** Finds the terms of rule packs in prose. Thread-safe. */
public final class Matcher {

  private final List<Prefilter> prefilters;
  private final PhraseIndex index;

  private Matcher(List<Prefilter> prefilters, PhraseIndex index) {
    this.prefilters = List.copyOf(prefilters);
    this.index = index;
  }

  /** A matcher for all rules of the packs. */
  public static Matcher of(List<RulePack> packs) {
    List<Prefilter> prefilters = new ArrayList<>();
    List<SearchTable> tables = new ArrayList<>();
    for (RulePack pack : packs) {
      SearchTable table = ComputedTable.of(pack);
      tables.add(table);
      prefilters.add(Prefilter.of(table));
    }
    return new Matcher(prefilters, new PhraseIndex(packs, tables));
  }

  /** Computes the table that a pack's terms are searched by, so that it can be stored with it. */
  public static SearchTable table(RulePack pack) {
    return ComputedTable.compute(pack);
  }

  /**
   * The terms in a passage, in its order, none overlapping another: of those that begin first the
   * longest wins.
   *
   * @param wanted what its surroundings must allow; a candidate that is not wanted hides no other
   */
  public List<Candidate> find(String prose, Predicate<Candidate> wanted) {
    MatchSelection selection = new MatchSelection();
    collect(prose, selection);
    String softened = LineEndHyphens.softened(prose);
    if (!softened.equals(prose)) {
      collect(softened, selection);
    }
    return selection.longest(wanted);
  }

  /**
   * Whether a text surely holds no term, whatever parts it is cut into between words. Words that a
   * line end cuts are not looked for.
   */
  public boolean isClean(String text) {
    return hits(text).length == 0;
  }

  private void collect(String prose, MatchSelection selection) {
    int[] hits = hits(prose);
    if (hits.length > 0) {
      for (Span window : Windows.around(prose, hits, index.reach())) {
        collect(prose, window, hits, selection);
      }
    }
  }

  /** Where any pack's prefilter stops, in order. */
  private int[] hits(String prose) {
    int[] hits = prefilters.get(0).hits(prose);
    for (Prefilter other : prefilters.subList(1, prefilters.size())) {
      int[] more = other.hits(prose);
      if (more.length > 0) {
        int[] all = Arrays.copyOf(hits, hits.length + more.length);
        System.arraycopy(more, 0, all, hits.length, more.length);
        Arrays.sort(all);
        hits = all;
      }
    }
    return hits;
  }

  /** Looks at the words of a window that a hit lies in. */
  private void collect(String prose, Span window, int[] hits, MatchSelection selection) {
    List<Token> words = Words.of(prose, window);
    int next = Arrays.binarySearch(hits, window.start() + 1);
    next = next < 0 ? -next - 1 : next;
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i).span();
      while (next < hits.length && hits[next] <= word.start()) {
        next++;
      }
      if (next < hits.length && hits[next] <= word.end()) {
        index.matchAt(i, words, prose, selection);
      }
    }
  }

  /** The same, with a closer look at every word. For tests: slow, and no other result. */
  List<Candidate> findWithoutPrefilter(String prose, Predicate<Candidate> wanted) {
    MatchSelection selection = new MatchSelection();
    List<Token> words = Words.of(prose, new Span(0, prose.length()));
    for (int i = 0; i < words.size(); i++) {
      index.matchAt(i, words, prose, selection);
    }
    return selection.longest(wanted);
  }
}
