package org.housestyle.decide;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A pattern over the words of a sentence that tells how a term in it is used. It is written as
 * words with
 *
 * <ul>
 *   <li>{@code X} for the term, {@code 'X'} for a term that stands alone in quotation marks, {@code
 *       H} for its head where that is denied or named, {@code P} for wording that its rule prefers;
 *   <li>{@code (a|b c)} for a choice and {@code [a|b]} for what may be missing;
 *   <li>{@code _} for any word, {@code N} for a number, {@code ,} and {@code :} for punctuation;
 *   <li>{@code ...} for up to eight words, {@code ....} for up to forty, and {@code ~} for up to
 *       thirty that begin no new clause;
 *   <li>{@code ^} and {@code $} for the ends of the sentence.
 * </ul>
 *
 * What may be missing is taken if it is there, and no more words are passed over than must be. It
 * is read by {@link CueReader}. Immutable.
 *
 * @param first its first part
 * @param triggers words of which one stands in every sentence that fits; empty if that cannot be
 *     told
 * @param needed further such sets of words
 */
record Cue(Part first, BitSet triggers, List<BitSet> needed) {

  /** What the words from a place on must be, with all that comes after it. */
  interface Part {

    /** The place after all that fits, if it fits from a place on, else -1. */
    int end(int[] sentence, int at);
  }

  /** Nothing more is asked. */
  record NothingMore() implements Part {

    @Override
    public int end(int[] sentence, int at) {
      return at;
    }
  }

  /** One of some wordings, or none of them if {@code optional}. */
  record Choice(Alternatives alternatives, boolean optional, Part next) implements Part {

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

  /** As few words as must be, {@code most} at most, and none where what is barred stands. */
  record Gap(int most, Alternatives barred, Part next) implements Part {

    @Override
    public int end(int[] sentence, int at) {
      for (int place = at; place <= at + most; place++) {
        int end = next.end(sentence, place);
        boolean goesOn =
            place < sentence.length
                && sentence[place] != WordNumbers.NOTHING
                && !barred.standAt(sentence, place);
        if (end >= 0 || !goesOn) {
          return end;
        }
      }
      return -1;
    }
  }

  /** What of the sentence fits, if anything does, as the copy has it. */
  Optional<String> in(CueText text) {
    for (int i = 0; i < needed.size(); i++) {
      if (!needed.get(i).intersects(text.present())) {
        return Optional.empty();
      }
    }
    int[] sentence = text.numbers();
    for (int at = 0; at <= sentence.length; at++) {
      int end = first.end(sentence, at);
      if (end >= 0) {
        return Optional.of(text.inWords(at, end));
      }
    }
    return Optional.empty();
  }
}
