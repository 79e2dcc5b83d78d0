package org.housestyle.decide;

import java.util.BitSet;
import java.util.List;

/** Wordings of which one may stand at a place of a cue, the first that fits. Immutable. */
final class Alternatives {

  /** Any word, where the number of one could stand. */
  static final int ANY = -1;

  /** The head of the sentence. */
  static final int START = -2;

  /** The end of the sentence. */
  static final int END = -3;

  private final int[][] wordings;

  /** The words that the wordings begin with. */
  private final BitSet firsts = new BitSet();

  private boolean told = true;
  private boolean single = true;

  /**
   * Takes wordings in the order in which they are tried.
   *
   * @param wordings the numbers of their words, or what stands for one
   */
  Alternatives(List<int[]> wordings) {
    this.wordings = wordings.toArray(new int[0][]);
    for (int[] wording : this.wordings) {
      single &= wording.length == 1 && wording[0] >= 0;
      told &= wording[0] >= 0;
      if (wording[0] >= 0) {
        firsts.set(wording[0]);
      }
    }
  }

  int size() {
    return wordings.length;
  }

  /** Whether each is one word, so that a word that fits is all there is to know. */
  boolean areSingle() {
    return single;
  }

  /** Words of which one must stand there; empty if that cannot be told. */
  BitSet firsts() {
    return told ? firsts : new BitSet();
  }

  /** Whether one of them could begin at a place of a sentence. */
  boolean mayBegin(int[] sentence, int at) {
    return !told || (at < sentence.length && firsts.get(sentence[at]));
  }

  /** Whether one of them stands at a place of a sentence. */
  boolean standAt(int[] sentence, int at) {
    if (mayBegin(sentence, at)) {
      for (int i = 0; i < wordings.length; i++) {
        if (end(i, sentence, at) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The place after one of them if it stands at a place of a sentence, else -1. */
  int end(int which, int[] sentence, int at) {
    int place = at;
    for (int asked : wordings[which]) {
      if (asked == START || asked == END) {
        if (place != (asked == START ? 0 : sentence.length)) {
          return -1;
        }
      } else if (place < sentence.length && isAt(asked, sentence[place])) {
        place++;
      } else {
        return -1;
      }
    }
    return place;
  }

  private static boolean isAt(int asked, int word) {
    return asked == ANY ? word != WordNumbers.NOTHING : asked == word;
  }
}
