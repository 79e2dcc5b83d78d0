package org.housestyle.match;

import org.apache.lucene.util.automaton.Automaton;
import org.housestyle.rule.SearchTable;

/**
 * One pass over the prose that stops at every word, or at the second of two words, which a term
 * needs, and at a line end that may cut a word: a deterministic automaton over folded letters,
 * written out as a table.
 *
 * <p>It cuts words more readily than Lucene does, so it may stop once too often but never too
 * seldom. Immutable.
 */
final class Prefilter {

  /** A row has a cell for each letter class, and no room between rows: they stay in the cache. */
  private static final int WIDTH = LetterClass.COUNT;

  /** Put to the number of a row, in a cell, to say that something was found. */
  private static final char HIT = 0x8000;

  /** What an automaton reads where words are parted, however that is written. */
  static final char SEPARATOR = ' ';

  /** The row for the rest of a word that is none of ours. */
  private static final char DEAD = 0;

  /** The row that a text begins in, and each word that follows none of ours. */
  private static final char FIRST = 1;

  /** Where the first row begins. */
  static final int START = FIRST * WIDTH;

  /** Where the next row begins, by row and letter class; negative if something was found. */
  private final int[] next;

  private Prefilter(int[] next) {
    this.next = next;
  }

  /** Goes by the cells of a table. */
  static Prefilter of(SearchTable table) {
    char[] cells = table.cells();
    // To know where a row begins takes a quarter less time than to compute it from its number.
    int[] next = new int[cells.length];
    for (int i = 0; i < cells.length; i++) {
      next[i] = (cells[i] & ~HIT) * WIDTH | (cells[i] & HIT) << Short.SIZE;
    }
    return new Prefilter(next);
  }

  /**
   * Writes an automaton over folded letters as cells.
   *
   * @throws IllegalArgumentException if it has too many states
   */
  static char[] cells(Automaton automaton) {
    int rows = automaton.getNumStates() + FIRST;
    // What lies between two words has another row, for where it begins with a hyphen.
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
    if (LetterClass.parts(letterClass)) {
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
   * Reads a part of a text with four cursors at once, since each waits for the row that its last
   * character led to: 1.4 GB/s where one cursor reads 0.4. Each starts at a word, and reads on in
   * the next one's part as long as something is begun.
   *
   * @param row the row that the part before ended in
   * @param base is put to the place of each stop
   * @param stops takes the offset just after each word, or pair of words, that a term needs, and of
   *     each line end just after a hyphen that is just after a word
   * @return the row it ends in
   */
  int run(Letters letters, int row, int base, StopList stops) {
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
    while (read < together - 1 && !stops.isFull()) {
      read = together(letters, starts, read, together, rows);
      for (int cursor = 0; cursor < 4; cursor++) {
        rows[cursor] = noted(rows[cursor], base + starts[cursor] + read - 1, stops);
      }
    }
    for (int cursor = 0; cursor < 4 && !stops.isFull(); cursor++) {
      int last = rows[cursor];
      int i = starts[cursor] + read;
      for (; i < letters.to && (i < starts[cursor + 1] || last > START); i++) {
        last = noted(next[last + letters.classOf(i)], base + i, stops);
      }
      if (i == letters.to) {
        // What began before the others' parts goes on in the next.
        return last;
      }
    }
    return START;
  }

  /**
   * Goes on until a cursor finds something, or fewer than two characters are left, and says how
   * many each has read. Two of each in turn: so it is too large to become a part of its caller,
   * where the processor's registers would not do and it would be slower by a third.
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

  private static int noted(int row, int offset, StopList stops) {
    if (row >= 0) {
      return row;
    }
    stops.add(offset);
    return row & Integer.MAX_VALUE;
  }

  /** Whether the word that a text ends with is one to stop at. */
  boolean stopsAfter(int row) {
    return next[row + LetterClass.SEPARATOR] < 0;
  }
}
