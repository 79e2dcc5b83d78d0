// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.NUMBER;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.housestyle.analysis.Token;

/** Each number in what is replaced stands in the new words: the age in "15-year-old …". */
final class NumbersKept implements Invariant {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String ONE = "one";

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    for (Token token : phrase.around().text().tokensIn(draft.span())) {
      String word = token.word();
      if (isNumber(word) && !words(draft.text()).containsAll(words(word))) {
        return Verdict.doubt("it no longer says \"" + word + "\"");
      }
    }
    return Verdict.PROVEN;
  }

  private static List<String> words(String text) {
    return List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)));
  }

  /** "One" is left out: it is a pronoun too. */
  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0)) || (ENGLISH.has(NUMBER, word) && !word.equals(ONE));
  }
}
