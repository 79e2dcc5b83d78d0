// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.BitSet;
import java.util.List;

/** The wordings that may fill one place of a cue; the first that fits is taken. Immutable. */
final class Alternatives {

  /** In the place of a word number: any word. */
  static final int ANY = -1;

  /** In the place of a word number: the beginning of the sentence. */
  static final int START = -2;

  /** In the place of a word number: the end of the sentence. */
  static final int END = -3;

  private final int[][] wordings;

  /** The first word of each wording that begins with a word. */
  private final BitSet firsts = new BitSet();

  /** Whether every wording begins with a word. */
  private boolean knowsFirsts = true;

  /** Whether every wording is one word. */
  private boolean single = true;

  /**
   * Makes the alternatives.
   *
   * @param wordings in the order in which they are tried; each a list of word numbers, or of {@link
   *     #ANY}, {@link #START} and {@link #END}
   */
  Alternatives(List<int[]> wordings) {
    this.wordings = wordings.toArray(new int[0][]);
    for (int[] wording : this.wordings) {
      single &= wording.length == 1 && wording[0] >= 0;
      knowsFirsts &= wording[0] >= 0;
      if (wording[0] >= 0) {
        firsts.set(wording[0]);
      }
    }
  }

  int size() {
    return wordings.length;
  }

  /** Whether each is one word, so that {@link #mayBegin} is the whole answer. */
  boolean areSingle() {
    return single;
  }

  /** The words of which one must be there; empty if a wording can begin with any word. */
  BitSet firsts() {
    return knowsFirsts ? firsts : new BitSet();
  }

  /** Whether one of them could begin at an index of a sentence. */
  boolean mayBegin(int[] sentence, int at) {
    return !knowsFirsts || (at < sentence.length && firsts.get(sentence[at]));
  }

  /** Whether one of them is at an index of a sentence. */
  boolean areAt(int[] sentence, int at) {
    if (mayBegin(sentence, at)) {
      for (int i = 0; i < wordings.length; i++) {
        if (end(i, sentence, at) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The index after a wording if it is at an index of a sentence, else -1. */
  int end(int which, int[] sentence, int at) {
    int place = at;
    for (int wanted : wordings[which]) {
      if (wanted == START || wanted == END) {
        if (place != (wanted == START ? 0 : sentence.length)) {
          return -1;
        }
      } else if (place < sentence.length && isAt(wanted, sentence[place])) {
        place++;
      } else {
        return -1;
      }
    }
    return place;
  }

  private static boolean isAt(int wanted, int word) {
    return wanted == ANY ? word != WordNumbers.NOTHING : wanted == word;
  }
}
