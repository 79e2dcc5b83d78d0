// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.CHILD_WORD;
import static org.housestyle.english.WordList.LIST_END;
import static org.housestyle.english.WordList.SHARES_HEAD;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.text.Span;

/**
 * Gives each of two words that share a noun a noun of its own: "adult and child pornography" and
 * "child and adult pornography".
 */
final class SplitPair implements Cut {

  @Override
  public Optional<Draft> of(Replacement replacement, NounPhrase phrase) {
    if (replacement.kind() == Kind.VERB) {
      return Optional.empty();
    }
    Surroundings around = phrase.around();
    return isSplit(replacement, around)
        ? splitTerm(replacement, phrase)
        : partnerBefore(replacement, phrase);
  }

  /**
   * Whether the term itself has a partner inside ("child and adult pornography"), for which the
   * replacement does not provide.
   */
  static boolean isSplit(Replacement replacement, Surroundings around) {
    List<String> words = around.termWords();
    return ENGLISH.has(CHILD_WORD, words.get(0).toLowerCase(Locale.ROOT))
        && hasListEnd(words.subList(1, words.size()))
        && !hasListEnd(List.of(replacement.text().split(" ")));
  }

  private static boolean hasListEnd(List<String> words) {
    for (String word : words) {
      if (ENGLISH.has(LIST_END, word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word before "and" shares the noun of the term: "adult and child pornography". */
  static boolean hasPartnerBefore(Surroundings around) {
    List<String> before = around.preceding();
    int last = before.size() - 1;
    return last > 0
        && ENGLISH.has(LIST_END, before.get(last))
        && ENGLISH.has(SHARES_HEAD, before.get(last - 1))
        && !around.hasPreposition();
  }

  /** Only the first word of the term goes; its partners keep the noun. */
  private static Optional<Draft> splitTerm(Replacement replacement, NounPhrase phrase) {
    Surroundings around = phrase.around();
    Span first = around.firstWord();
    Form form = RequiredForm.form(replacement, phrase);
    return Optional.of(
        phrase.draft(replacement, form, first, Optional.of("the words after it shared its noun")));
  }

  private static Optional<Draft> partnerBefore(Replacement replacement, NounPhrase phrase) {
    Surroundings around = phrase.around();
    if (!hasPartnerBefore(around) || around.isListBefore(2)) {
      return Optional.empty();
    }
    String and = around.previousWords(1).strip();
    Draft draft =
        phrase.draft(
            replacement,
            RequiredForm.form(replacement, phrase),
            around.span(),
            Optional.of("the word before \"" + and + "\" shares its noun"));
    List<String> words = around.termWords();
    String text = words.get(words.size() - 1) + " " + and + " " + draft.text();
    return Optional.of(draft.with(text, around.withPrevious(1)));
  }
}
