package org.housestyle.match;

import java.util.Arrays;
import org.apache.lucene.util.automaton.Automaton;
import org.housestyle.rule.SearchTable;

/**
 * One pass over the prose that stops at every word, or at the second of two words, which a term
 * needs, and at nothing else: a deterministic automaton over folded letters, written out as a
 * table.
 *
 * <p>It cuts words more readily than Lucene does, so it may stop once too often but never too
 * seldom. Immutable.
 */
final class Prefilter {

  /** Each row has room for so many letter classes: 2 to this power. */
  private static final int WIDTH = 6;

  /** Put to the number of a row to say that something was found. */
  private static final char HIT = 0x8000;

  /** What an automaton reads where words are parted, however that is written. */
  static final char SEPARATOR = ' ';

  /** The row for the rest of a word that is none of ours. */
  private static final char DEAD = 0;

  private static final char START = 1;

  private static final int CHUNK = 8192;

  private static final int[] NO_HITS = {};

  /** The next row, by row and letter class. */
  private final char[] next;

  private Prefilter(char[] next) {
    this.next = next;
  }

  /** Goes by the cells of a table. */
  static Prefilter of(SearchTable table) {
    return new Prefilter(table.cells());
  }

  /**
   * Writes an automaton over folded letters as cells.
   *
   * @throws IllegalArgumentException if it has too many states
   */
  static char[] cells(Automaton automaton) {
    int rows = automaton.getNumStates() + START;
    if (rows >= HIT) {
      throw new IllegalArgumentException("too many terms for one pack; divide it");
    }
    char[] next = new char[rows << WIDTH];
    for (int row = 0; row < rows; row++) {
      for (int letterClass = 0; letterClass < LetterClass.COUNT; letterClass++) {
        next[(row << WIDTH) + letterClass] = step(automaton, row, letterClass);
      }
    }
    return next;
  }

  private static char step(Automaton automaton, int row, int letterClass) {
    int state = row - START;
    if (letterClass == LetterClass.SEPARATOR) {
      int after = row == DEAD ? -1 : automaton.step(state, SEPARATOR);
      int hit = row != DEAD && automaton.isAccept(state) ? HIT : 0;
      return (char) (hit | (after < 0 ? START : after + START));
    }
    if (letterClass == LetterClass.INVISIBLE) {
      return (char) row;
    }
    String letters = LetterClass.letters(letterClass);
    if (row == DEAD || letters.isEmpty()) {
      return DEAD;
    }
    for (int i = 0; i < letters.length() && state >= 0; i++) {
      state = automaton.step(state, letters.charAt(i));
    }
    return state < 0 ? DEAD : (char) (state + START);
  }

  /**
   * Just after each word, or pair of words, that a term needs, in order; empty if there is none.
   */
  int[] hits(String prose) {
    int[] hits = NO_HITS;
    int count = 0;
    char row = START;
    // An array is read much faster than a string, where only the first compiler is at work.
    char[] chunk = new char[Math.min(prose.length(), CHUNK)];
    for (int from = 0; from < prose.length(); from += CHUNK) {
      int size = Math.min(CHUNK, prose.length() - from);
      prose.getChars(from, from + size, chunk, 0);
      for (int i = 0; i < size; i++) {
        row = next[(row << WIDTH) + LetterClass.of(chunk[i])];
        if (row >= HIT) {
          hits = count == hits.length ? Arrays.copyOf(hits, count * 2 + 4) : hits;
          hits[count++] = from + i;
          row -= HIT;
        }
      }
    }
    if (next[(row << WIDTH) + LetterClass.SEPARATOR] >= HIT) {
      hits = count == hits.length ? Arrays.copyOf(hits, count + 1) : hits;
      hits[count++] = prose.length();
    }
    return count == hits.length ? hits : Arrays.copyOf(hits, count);
  }
}
