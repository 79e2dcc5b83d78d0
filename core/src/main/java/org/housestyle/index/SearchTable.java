package org.housestyle.index;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a search for the phrases of a pack needs: the automaton of the words it starts from, and the
 * phrases of each such word. Immutable and thread-safe; the arrays must not be changed.
 */
public final class SearchTable {

  private final char[] cells;
  private final int longest;
  private final Supplier<Map<String, char[]>> anchors;
  private final Supplier<Set<String>> forms;

  SearchTable(
      char[] cells,
      int longest,
      Supplier<Map<String, char[]>> anchors,
      Supplier<Set<String>> forms) {
    this.cells = cells;
    this.longest = longest;
    this.anchors = anchors;
    this.forms = forms;
  }

  /**
   * Computes a table, which takes longer than reading one.
   *
   * @param words the words to search for
   * @param anchors for each of them, and each of their forms: numbers that mean something to the
   *     caller
   * @param forms every form of every word of the phrases, folded
   * @param longest how many words the longest phrase has
   * @throws IllegalArgumentException if there are too many words for one table
   */
  public static SearchTable compute(
      Anchors words, Map<String, char[]> anchors, Set<String> forms, int longest) {
    Map<String, char[]> numbers = Map.copyOf(anchors);
    Set<String> all = Set.copyOf(forms);
    return new SearchTable(
        WordAutomaton.cells(words.automaton()), longest, () -> numbers, () -> all);
  }

  /** The automaton, a row after the other. */
  char[] cells() {
    return cells;
  }

  /** The numbers of each word that a search may start from; made anew by each call. */
  public Map<String, char[]> anchors() {
    return anchors.get();
  }

  /** Every form of every word of the phrases, folded; made anew by each call. */
  public Set<String> forms() {
    return forms.get();
  }

  /** How many words the longest phrase has. */
  public int longest() {
    return longest;
  }
}
