package org.housestyle.decide;

import java.util.BitSet;
import java.util.List;

/**
 * A sentence as cues see it: folded words, short forms spelt out; punctuation as {@code ,}, {@code
 * :} or {@code ;}; {@code X} for what is judged ({@code Q} if it stands alone in quotation marks);
 * {@code P} for wording that is preferred to it; {@code H} for its own head where that is denied or
 * named. Read by {@link CueTextReader}. Immutable.
 */
final class CueText {

  private final List<String> words;
  private final int[] numbers;
  private final BitSet present = new BitSet();
  private final String judged;
  private final String named;

  /**
   * Takes what was read.
   *
   * @param words its words
   * @param wordNumbers what numbers the words
   * @param judged what stands for X in the copy
   * @param named what stands for H; empty if nothing does
   */
  CueText(List<String> words, WordNumbers wordNumbers, String judged, String named) {
    this.words = words;
    this.numbers = wordNumbers.of(words);
    for (int number : numbers) {
      present.set(number);
    }
    this.judged = judged;
    this.named = named;
  }

  /** The same, numbered otherwise. */
  CueText in(WordNumbers wordNumbers) {
    return new CueText(words, wordNumbers, judged, named);
  }

  /** The numbers of its words; not to be changed. */
  int[] numbers() {
    return numbers;
  }

  /** The numbers of the words that stand in it; not to be changed. */
  BitSet present() {
    return present;
  }

  /** Some of its words as the copy has them, with the term in its place. */
  String inWords(int from, int to) {
    StringBuilder copy = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = words.get(i);
      boolean closesUp = word.equals(",") || word.equals(":");
      copy.append(i == from || closesUp ? "" : " ");
      switch (word) {
        case "P" -> copy.append('…');
        case "H" -> copy.append(named);
        case "X", "Q" -> copy.append(judged);
        default -> copy.append(word);
      }
    }
    return copy.toString();
  }
}
