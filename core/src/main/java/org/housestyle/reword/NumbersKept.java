package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.NUMBER;

import java.util.List;
import java.util.Locale;

/** Each number in what is replaced stands in the new words: the age in "15-year-old …". */
final class NumbersKept implements Invariant {

  private static final String ONE = "one";

  @Override
  public Verdict test(Draft draft, Phrase phrase) {
    List<String> kept = words(draft.text());
    for (String word : words(draft.span().in(phrase.around().text().text()))) {
      if (isNumber(word) && !kept.contains(word)) {
        return Verdict.doubt("it no longer says \"" + word + "\"");
      }
    }
    return Verdict.PROVEN;
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }

  /** "One" is left out: it is a pronoun too. */
  private static boolean isNumber(String word) {
    return !word.isEmpty()
        && (Character.isDigit(word.charAt(0)) || (ENGLISH.has(NUMBER, word) && !word.equals(ONE)));
  }
}
