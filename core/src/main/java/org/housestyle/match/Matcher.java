// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.index.PendingHits;
import org.housestyle.index.SearchTable;
import org.housestyle.index.WordSearch;
import org.housestyle.rule.RulePack;
import org.housestyle.text.SourceText;

/** Finds the terms of rule packs in prose. Thread-safe. */
public final class Matcher {

  private final WordSearch search;
  private final PhraseIndex index;
  private final PendingHits pending = new PendingHits();

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
   * Whether a text may contain a term, provided that markup divides no word of its prose. False is
   * certain; true only means that {@link #find} may find something.
   */
  public boolean mayFind(SourceText text) {
    return keep(text, search.hits(text.text()));
  }

  /**
   * The hits in the bytes of a text, which are in a charset that contains ASCII.
   *
   * @param length how many of the bytes are text
   * @return empty if they have to be decoded first
   */
  public Optional<int[]> hitsInAscii(byte[] text, int length) {
    return search.hitsInAscii(text, length);
  }

  /** Keeps the hits in a text for {@link BlockHits}; returns whether there are any. */
  public boolean keep(SourceText text, int[] hits) {
    if (hits.length > 0) {
      pending.put(text, hits);
    }
    return hits.length > 0;
  }

  /** The hits in the blocks of one document. */
  public BlockHits blockHits() {
    return new BlockHits(this);
  }

  /** The hits in a text, in ascending order; they are not searched for again if they were kept. */
  int[] hits(SourceText text) {
    Optional<int[]> kept = pending.take(text);
    return kept.isPresent() ? kept.get() : hits(text.text());
  }

  /** The hits in prose, in ascending order. */
  int[] hits(String prose) {
    return search.hits(prose);
  }

  /** Of candidates that overlap, those that {@link #find} would return. */
  public static List<Candidate> longest(List<Candidate> candidates) {
    MatchSelection selection = new MatchSelection();
    candidates.forEach(selection::add);
    return selection.longest(any -> true);
  }

  /**
   * The terms in a text, in order, none overlapping another: of those that begin first the longest
   * wins.
   *
   * @param wanted which candidates count; others do not hide any
   */
  public List<Candidate> find(AnalyzedText text, Predicate<Candidate> wanted) {
    return find(text, hits(text.text()), wanted);
  }

  /**
   * The same.
   *
   * @param hits the {@linkplain BlockHits#in hits} in the text
   */
  public List<Candidate> find(AnalyzedText text, int[] hits, Predicate<Candidate> wanted) {
    if (hits.length == 0) {
      return List.of();
    }
    MatchSelection selection = new MatchSelection();
    collect(text, hits, selection);
    if (LineEndHyphens.anyIsAt(hits, text.text())) {
      String softened = LineEndHyphens.softened(text.text());
      collect(AnalyzedText.of(softened), hits(softened), selection);
    }
    return selection.longest(wanted);
  }

  /** Looks for phrases at each word that ends at a hit, or has one inside. */
  private void collect(AnalyzedText text, int[] hits, MatchSelection selection) {
    if (hits.length == 0) {
      return;
    }
    WordSequence words = new WordSequence(text);
    int last = -1;
    for (int hit : hits) {
      int word = words.endingAt(hit);
      if (word > last) {
        index.matchAt(word, words, selection);
        last = word;
      }
    }
  }

  /** The same, with a look at every word. For tests: slow, with the same result. */
  List<Candidate> findWithoutPrefilter(AnalyzedText text, Predicate<Candidate> wanted) {
    MatchSelection selection = new MatchSelection();
    WordSequence words = new WordSequence(text);
    for (int i = 0; i < words.size(); i++) {
      index.matchAt(i, words, selection);
    }
    return selection.longest(wanted);
  }
}
