// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A pattern over the words of a sentence that shows how a term in it is used. It is written as
 * words with
 *
 * <ul>
 *   <li>{@code X} for the term, {@code 'X'} for a term that is alone in quotation marks, {@code H}
 *       for its last word where that is named or denied, {@code P} for wording that a rule prefers;
 *   <li>{@code (a|b c)} for a choice and {@code [a|b]} for an optional one;
 *   <li>{@code {name}} for the words of a list of {@code usage.txt};
 *   <li>{@code _} for any word, {@code N} for a number, {@code ,} and {@code :} for punctuation;
 *   <li>{@code ...} for up to eight words, {@code ....} for up to forty, {@code ~} for up to thirty
 *       of the same clause, and {@code =} for a noun phrase of one to seven words;
 *   <li>{@code ^} and {@code $} for the ends of the sentence.
 * </ul>
 *
 * Optional words are taken if they are there; gaps are as short as possible. Read by {@link
 * CueReader}. Immutable.
 *
 * @param first its first part
 * @param triggers words of which every sentence that fits has at least one; empty if there is no
 *     such set
 * @param needed further such sets of words
 */
record Cue(Step first, BitSet triggers, List<BitSet> needed) {

  /** A part of a pattern, with all parts after it. */
  interface Step {

    /** The index after all that fits, if it fits from an index on, else -1. */
    int end(int[] sentence, int at);
  }

  /** The end of a pattern. */
  record End() implements Step {

    @Override
    public int end(int[] sentence, int at) {
      return at;
    }
  }

  /** One of several wordings, or none if {@code optional}. */
  record Choice(Alternatives alternatives, boolean optional, Step next) implements Step {

    @Override
    public int end(int[] sentence, int at) {
      if (alternatives.mayBegin(sentence, at)) {
        int tried = alternatives.areSingle() ? 1 : alternatives.size();
        for (int i = 0; i < tried; i++) {
          int after = alternatives.areSingle() ? at + 1 : alternatives.end(i, sentence, at);
          int end = after < 0 ? -1 : next.end(sentence, after);
          if (end >= 0) {
            return end;
          }
        }
      }
      return optional ? next.end(sentence, at) : -1;
    }
  }

  /** As few words as possible, {@code least} to {@code most}, none of them barred. */
  record Gap(int least, int most, Alternatives barred, Step next) implements Step {

    @Override
    public int end(int[] sentence, int at) {
      for (int index = at; index <= at + most; index++) {
        int end = index < at + least ? -1 : next.end(sentence, index);
        boolean goesOn =
            index < sentence.length
                && sentence[index] != WordNumbers.NOTHING
                && !barred.areAt(sentence, index);
        if (end >= 0 || !goesOn) {
          return end;
        }
      }
      return -1;
    }
  }

  /** The first words of the sentence that fit; empty if none do. */
  Optional<CueText.Passage> in(CueText text) {
    for (int i = 0; i < needed.size(); i++) {
      if (!needed.get(i).intersects(text.present())) {
        return Optional.empty();
      }
    }
    int[] sentence = text.numbers();
    for (int at = 0; at <= sentence.length; at++) {
      int end = first.end(sentence, at);
      if (end >= 0) {
        return Optional.of(text.passage(at, end));
      }
    }
    return Optional.empty();
  }
}
