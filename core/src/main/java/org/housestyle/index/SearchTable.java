// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a search for the phrases of a pack needs: the automaton of the words it starts from, the
 * phrases of each such word, and the words of their places. Immutable and thread-safe; the arrays
 * must not be changed.
 */
public abstract class SearchTable {

  SearchTable() {}

  /**
   * Computes a table, which takes longer than reading one.
   *
   * @param words the words to search for
   * @param anchors for each of them, and each of their forms: numbers that mean something to the
   *     caller
   * @param places the places of all phrases, each once
   * @param forms every form of every word of the phrases, folded
   * @throws IllegalArgumentException if there are too many words for one table
   */
  public static SearchTable compute(
      Anchors words, Map<String, char[]> anchors, List<PlaceWords> places, Set<String> forms) {
    char[] cells = WordAutomaton.cells(words.automaton());
    return new Computed(cells, Map.copyOf(anchors), List.copyOf(places), Set.copyOf(forms));
  }

  private static final class Computed extends SearchTable {

    private final char[] cells;
    private final Map<String, char[]> anchors;
    private final List<PlaceWords> places;
    private final Set<String> forms;

    Computed(
        char[] cells, Map<String, char[]> anchors, List<PlaceWords> places, Set<String> forms) {
      this.cells = cells;
      this.anchors = anchors;
      this.places = places;
      this.forms = forms;
    }

    @Override
    char[] cells() {
      return cells;
    }

    @Override
    public Map<String, char[]> anchors() {
      return anchors;
    }

    @Override
    public List<PlaceWords> places() {
      return places;
    }

    @Override
    public Set<String> forms() {
      return forms;
    }
  }

  /** The automaton, a row after the other. A stored table reads it each time. */
  abstract char[] cells();

  /** The numbers of each word that a search may start from. A stored table reads them each time. */
  public abstract Map<String, char[]> anchors();

  /** The places of all phrases. A stored table reads a place each time. */
  public abstract List<PlaceWords> places();

  /** Every form of every word of the phrases, folded. A stored table reads them each time. */
  public abstract Set<String> forms();
}
