// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import org.apache.lucene.util.automaton.Automaton;

/**
 * A deterministic automaton over folded letters, written out as a table: a row for each state, a
 * column for each letter class. It reads a text in one pass and reports every word, or second of
 * two words, that a phrase needs, and every line end that may divide a word.
 *
 * <p>It separates words more readily than Lucene does, so it may report a word too many but never
 * one too few. Immutable.
 */
final class WordAutomaton {

  /** Cells in a row. Rows are not padded, so that more of them fit into the cache. */
  private static final int WIDTH = LetterClass.COUNT;

  /** The bit of a cell that reports a hit; the other bits are the next row. */
  private static final char HIT = 0x8000;

  /** What the automaton reads between words, whatever separates them. */
  static final char SEPARATOR = ' ';

  /** The row for the rest of a word that is not searched for. */
  private static final char DEAD = 0;

  /** The row at the start of a text, and of a word after one that is not searched for. */
  private static final char FIRST = 1;

  /** Index of the first cell of that row. */
  static final int START = FIRST * WIDTH;

  /** Index of the first cell of the next row, by row and letter class; negative at a hit. */
  private final int[] next;

  private WordAutomaton(int[] next) {
    this.next = next;
  }

  /** The automaton of a table. */
  static WordAutomaton of(SearchTable table) {
    char[] cells = table.cells();
    // Storing where rows begin, rather than their numbers, saves a quarter of the time.
    int[] next = new int[cells.length];
    for (int i = 0; i < cells.length; i++) {
      next[i] = (cells[i] & ~HIT) * WIDTH | (cells[i] & HIT) << Short.SIZE;
    }
    return new WordAutomaton(next);
  }

  /**
   * Writes an automaton over folded letters as the cells of a table.
   *
   * @throws IllegalArgumentException if it has too many states
   */
  static char[] cells(Automaton automaton) {
    int rows = automaton.getNumStates() + FIRST;
    // A gap that begins with a hyphen has rows of its own.
    int[] afterHyphen = new int[rows];
    int all = rows;
    for (int row = 0; row < rows; row++) {
      int between = step(automaton, row, LetterClass.SEPARATOR) & ~HIT;
      afterHyphen[between] = afterHyphen[between] == 0 ? all++ : afterHyphen[between];
    }
    if (all >= HIT) {
      throw new IllegalArgumentException("too many terms for one pack; divide it");
    }
    char[] next = new char[all * WIDTH];
    for (int row = 0; row < rows; row++) {
      for (int letterClass = 0; letterClass < LetterClass.COUNT; letterClass++) {
        next[row * WIDTH + letterClass] = step(automaton, row, letterClass);
      }
    }
    for (int row = 0; row < rows; row++) {
      int cell = row * WIDTH + LetterClass.HYPHEN;
      if (afterHyphen[row] == 0) {
        next[cell] = (char) ((next[cell] & HIT) | afterHyphen[next[cell] & ~HIT]);
      } else {
        int other = afterHyphen[row] * WIDTH;
        System.arraycopy(next, row * WIDTH, next, other, WIDTH);
        next[other + LetterClass.LINE_END] |= HIT;
      }
    }
    return next;
  }

  private static char step(Automaton automaton, int row, int letterClass) {
    int state = row - FIRST;
    if (LetterClass.separates(letterClass)) {
      int after = row == DEAD ? -1 : automaton.step(state, SEPARATOR);
      int hit = row != DEAD && automaton.isAccept(state) ? HIT : 0;
      return (char) (hit | (after < 0 ? FIRST : after + FIRST));
    }
    if (letterClass == LetterClass.FOREIGN) {
      return HIT | FIRST;
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
    return state < 0 ? DEAD : (char) (state + FIRST);
  }

  /**
   * Reads a part of a text with four cursors at once, because each waits for the row that its last
   * character led to: 1.4 GB/s where one cursor reads 0.4. Each cursor starts at a word, and reads
   * on into the next one's part until no word is begun.
   *
   * @param row the row at the end of the part before
   * @param base is added to the offset of each hit
   * @param hits receives the offset just after each word, or pair of words, that a phrase needs,
   *     and just after each hyphen between a word and a line end
   * @return the row at the end of this part
   */
  int run(Letters letters, int row, int base, HitList hits) {
    int quarter = (letters.to - letters.from) / 4;
    int[] starts = {
      letters.from,
      letters.wordStart(letters.from + quarter),
      letters.wordStart(letters.from + 2 * quarter),
      letters.wordStart(letters.from + 3 * quarter),
      letters.to
    };
    int together = letters.to;
    for (int cursor = 0; cursor < 4; cursor++) {
      together = Math.min(together, starts[cursor + 1] - starts[cursor]);
    }
    int[] rows = {row, START, START, START};
    int read = 0;
    while (read < together - 1 && !hits.isClosed()) {
      read = together(letters, starts, read, together, rows);
      for (int cursor = 0; cursor < 4; cursor++) {
        rows[cursor] = noted(rows[cursor], base + starts[cursor] + read - 1, hits);
      }
    }
    for (int cursor = 0; cursor < 4 && !hits.isClosed(); cursor++) {
      int last = rows[cursor];
      int i = starts[cursor] + read;
      for (; i < letters.to && (i < starts[cursor + 1] || last > START); i++) {
        last = noted(next[last + letters.classOf(i)], base + i, hits);
      }
      if (i == letters.to) {
        // A word that began before the next cursor's part reached the end of the text.
        return last;
      }
    }
    return START;
  }

  /**
   * Moves all cursors on until one of them has a hit, or fewer than two characters are left. Two
   * steps are written out in turn, which also keeps the compiler from inlining the method: inlined
   * it runs out of registers and is slower by a third.
   *
   * @return how many characters each cursor has read
   */
  private int together(Letters letters, int[] starts, int from, int to, int[] rows) {
    int[] next = this.next;
    byte[] units = letters.units;
    byte[] classes = letters.classes;
    int second = starts[1] - starts[0];
    int third = starts[2] - starts[0];
    int fourth = starts[3] - starts[0];
    int last = starts[0] + to - 1;
    int a = rows[0];
    int b = rows[1];
    int c = rows[2];
    int d = rows[3];
    int i = starts[0] + from;
    for (; i < last; i += 2) {
      a = next[a + classes[units[i] & classes.length - 1]];
      b = next[b + classes[units[i + second] & classes.length - 1]];
      c = next[c + classes[units[i + third] & classes.length - 1]];
      d = next[d + classes[units[i + fourth] & classes.length - 1]];
      if ((a | b | c | d) < 0) {
        i++;
        break;
      }
      a = next[a + classes[units[i + 1] & classes.length - 1]];
      b = next[b + classes[units[i + 1 + second] & classes.length - 1]];
      c = next[c + classes[units[i + 1 + third] & classes.length - 1]];
      d = next[d + classes[units[i + 1 + fourth] & classes.length - 1]];
      if ((a | b | c | d) < 0) {
        i += 2;
        break;
      }
    }
    rows[0] = a;
    rows[1] = b;
    rows[2] = c;
    rows[3] = d;
    return i - starts[0];
  }

  private static int noted(int row, int offset, HitList hits) {
    if (row >= 0) {
      return row;
    }
    hits.add(offset);
    return row & Integer.MAX_VALUE;
  }

  /** Whether the word at the end of a text is a hit. */
  boolean hitsAtEnd(int row) {
    return next[row + LetterClass.SEPARATOR] < 0;
  }
}
