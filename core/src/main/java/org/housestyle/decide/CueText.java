package org.housestyle.decide;

import java.util.BitSet;
import java.util.List;

/**
 * A sentence as cues see it: folded words, short forms spelt out; punctuation as {@code ,}, {@code
 * :} or {@code ;}; {@code X} for the term ({@code Q} if it is alone in quotation marks); {@code P}
 * for wording that a rule prefers; {@code H} for the term's last word where that is named or
 * denied. Read by {@link CueTextReader}. Immutable.
 */
final class CueText {

  private final List<String> words;
  private final int[] numbers;
  private final BitSet present = new BitSet();
  private final String judged;
  private final String named;

  /**
   * Makes a text.
   *
   * @param judged the words of the copy that X stands for
   * @param named the word of the copy for H; empty if there is none
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

  /** The same text with other numbers. */
  CueText in(WordNumbers wordNumbers) {
    return new CueText(words, wordNumbers, judged, named);
  }

  /** The numbers of its words. Callers must not change them. */
  int[] numbers() {
    return numbers;
  }

  /** The set of its word numbers. Callers must not change it. */
  BitSet present() {
    return present;
  }

  /** Some of its words as the copy has them. */
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
