// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.BitSet;
import java.util.List;
import org.housestyle.text.Span;

/**
 * A sentence as cues see it: folded words, short forms spelt out; punctuation as {@code ,}, {@code
 * :} or {@code ;}; {@code X} for the term ({@code Q} if it is alone in quotation marks); {@code P}
 * for wording that a rule prefers; {@code H} for the term's last word where that is named or
 * denied. Read by {@link CueTextReader}. Immutable.
 */
final class CueText {

  /**
   * A word.
   *
   * @param text the word as cues see it
   * @param span where it is in the prose
   */
  record Word(String text, Span span) {}

  /**
   * Some words in a row.
   *
   * @param copy as the copy has them
   * @param span where they are in the prose
   */
  record Passage(String copy, Span span) {}

  private final List<Word> words;
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
  CueText(List<Word> words, WordNumbers wordNumbers, String judged, String named) {
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

  /** The words from one index up to another; at least one. */
  Passage passage(int from, int to) {
    StringBuilder copy = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = words.get(i).text();
      boolean closesUp = word.equals(",") || word.equals(":");
      copy.append(i == from || closesUp ? "" : " ");
      switch (word) {
        case "P" -> copy.append('…');
        case "H" -> copy.append(named);
        case "X", "Q" -> copy.append(judged);
        default -> copy.append(word);
      }
    }
    int start = words.get(from).span().start();
    return new Passage(copy.toString(), new Span(start, words.get(to - 1).span().end()));
  }
}
