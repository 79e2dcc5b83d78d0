// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.BECOME;
import static org.housestyle.english.WordList.BE_FORM;
import static org.housestyle.english.WordList.FORCED;
import static org.housestyle.english.WordList.MODAL;
import static org.housestyle.english.WordList.PERFECT;

import java.util.List;
import java.util.Optional;
import org.housestyle.rule.Replacement;
import org.housestyle.text.Span;

/**
 * Says what is done to people instead of what they become: "orphans became …" is worded "orphans
 * were sexually exploited".
 */
final class PassiveState implements Cut {

  /** How many words a verb for becoming has: "end up as". */
  private static final int MOST_WORDS = 3;

  private static final String TO = "to";
  private static final String BE = "be";
  private static final String BEING = "being";

  @Override
  public Optional<Draft> of(Replacement replacement, NounPhrase phrase) {
    if (replacement.state().isEmpty()) {
      return Optional.empty();
    }
    Surroundings around = phrase.around();
    List<String> before = around.preceding();
    int end = before.size() - (around.article().isPresent() ? 1 : 0);
    int verb = becoming(before, end);
    if (verb == end) {
      return Optional.empty();
    }
    String form = ENGLISH.form(BECOME, words(before, verb, end)).orElseThrow();
    boolean forced = isForced(before, verb);
    int start = forced ? verb - 2 : verb;
    String previous = start == 0 ? "" : before.get(start - 1);
    boolean hasBe = ENGLISH.has(BE_FORM, previous);
    if ((form.equals(BE) || forced) && !(forced && hasBe)) {
      return Optional.empty();
    }
    String be = hasBe && !form.equals(BEING) ? "" : be(form, previous, phrase) + " ";
    Span span = around.withPrevious(before.size() - start);
    Draft draft =
        phrase.draft(
            replacement,
            Form.STATE,
            around.span(),
            Optional.of("it says what is done to somebody, not what they become"));
    return Optional.of(draft.with(around.inCapitals(be + draft.words(), span), span));
  }

  /** Whether the sentence says that somebody becomes what the term says. */
  static boolean isBecome(Surroundings around) {
    List<String> before = around.preceding();
    int end = before.size() - (around.article().isPresent() ? 1 : 0);
    int verb = becoming(before, end);
    return verb < end && (!before.get(verb).equals(BE) || isForced(before, verb));
  }

  /** Where the words for becoming begin that end before {@code end}; {@code end} if none do. */
  private static int becoming(List<String> before, int end) {
    for (int length = MOST_WORDS; length > 0; length--) {
      int start = end - length;
      if (start >= 0 && ENGLISH.has(BECOME, words(before, start, end))) {
        return start;
      }
    }
    return end;
  }

  private static String words(List<String> before, int start, int end) {
    return String.join(" ", before.subList(start, end));
  }

  /** Whether "forced to" or the like comes before the verb. */
  private static boolean isForced(List<String> before, int verb) {
    return verb > 1 && before.get(verb - 1).equals(TO) && ENGLISH.has(FORCED, before.get(verb - 2));
  }

  /** The form of "be" that stands for a form of "become". */
  private static String be(String form, String previous, NounPhrase phrase) {
    boolean plural = phrase.candidate().plural();
    if (ENGLISH.has(PERFECT, previous)) {
      return "been";
    }
    return switch (form) {
      case "past" -> plural ? "were" : "was";
      case "base" -> ENGLISH.has(MODAL, previous) ? BE : plural ? "are" : "is";
      default -> form;
    };
  }
}
