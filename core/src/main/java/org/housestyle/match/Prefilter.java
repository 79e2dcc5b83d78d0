package org.housestyle.match;

import java.util.Arrays;
import org.apache.lucene.util.automaton.Automaton;
import org.housestyle.rule.RulePack;

/**
 * One pass over the prose that stops at every word which a term needs, and at nothing else: a
 * deterministic automaton over folded letters, written out as a table.
 *
 * <p>It cuts words more readily than Lucene does, so it may stop once too often but never too
 * seldom. Immutable.
 */
final class Prefilter {

  /** The state that says a word was found; the table has no row for it. */
  private static final int HIT = -1;

  /** The row for the rest of a word that is none of ours. */
  private static final int DEAD = 0;

  private static final int FIRST = 1;

  private static final int[] NO_HITS = {};

  /** The next row's offset, by row and letter class. */
  private final int[] next;

  private final int start;

  private Prefilter(int[] next, int start) {
    this.next = next;
    this.start = start;
  }

  /** Builds the automaton that finds the anchors of a pack's phrases. */
  static Prefilter of(RulePack pack) {
    Automaton automaton = AnchorAutomaton.of(pack);
    int[] next = new int[(automaton.getNumStates() + FIRST) * LetterClass.COUNT];
    int start = FIRST * LetterClass.COUNT;
    for (int row = 0; row < automaton.getNumStates() + FIRST; row++) {
      for (int letterClass = 0; letterClass < LetterClass.COUNT; letterClass++) {
        next[row * LetterClass.COUNT + letterClass] = step(automaton, row, letterClass, start);
      }
    }
    return new Prefilter(next, start);
  }

  private static int step(Automaton automaton, int row, int letterClass, int start) {
    int state = row - FIRST;
    if (letterClass == LetterClass.SEPARATOR) {
      return row != DEAD && automaton.isAccept(state) ? HIT : start;
    }
    if (letterClass == LetterClass.INVISIBLE) {
      return row * LetterClass.COUNT;
    }
    String letters = LetterClass.letters(letterClass);
    if (row == DEAD || letters.isEmpty()) {
      return DEAD;
    }
    for (int i = 0; i < letters.length() && state >= 0; i++) {
      state = automaton.step(state, letters.charAt(i));
    }
    return state < 0 ? DEAD : (state + FIRST) * LetterClass.COUNT;
  }

  /** Just after each word that a term needs, in order; empty if there is none. */
  int[] hits(String prose) {
    int[] hits = NO_HITS;
    int count = 0;
    int row = start;
    for (int i = 0; i < prose.length(); i++) {
      row = next[row + LetterClass.of(prose.charAt(i))];
      if (row == HIT) {
        hits = count == hits.length ? Arrays.copyOf(hits, count * 2 + 4) : hits;
        hits[count++] = i;
        row = start;
      }
    }
    if (next[row + LetterClass.SEPARATOR] == HIT) {
      hits = count == hits.length ? Arrays.copyOf(hits, count + 1) : hits;
      hits[count++] = prose.length();
    }
    return count == hits.length ? hits : Arrays.copyOf(hits, count);
  }
}
