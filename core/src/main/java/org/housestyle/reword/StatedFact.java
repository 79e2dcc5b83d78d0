package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.CHILD_WORD;
import static org.housestyle.english.WordList.STATED_PLACE;
import static org.housestyle.english.WordList.YOUNG;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the term states is still stated: the child, and a place such as "Net". */
final class StatedFact implements Invariant {

  @Override
  public Verdict test(Draft draft, Phrase phrase) {
    Optional<String> place = place(phrase.around());
    String words = draft.text().toLowerCase(Locale.ROOT);
    if (place.isPresent() && !hasWord(words.replace('-', ' '), place.get())) {
      return Verdict.doubt("it no longer says \"" + place.get() + "\"");
    }
    boolean child = namesChild(phrase.around().term()) && !namesChild(words);
    return Verdict.doubtIf(child, "it no longer says that it is about children");
  }

  /** A wording with the place that the copy states and it does not. */
  static String added(String words, Surroundings around) {
    Optional<String> place = place(around);
    return place.isEmpty() || hasWord(words, place.get()) ? words : place.get() + " " + words;
  }

  private static Optional<String> place(Surroundings around) {
    for (String word : around.termWords()) {
      Optional<String> place = ENGLISH.form(STATED_PLACE, word.toLowerCase(Locale.ROOT));
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private static boolean namesChild(String words) {
    List<String> all = List.of(words.toLowerCase(Locale.ROOT).split("[ -]"));
    return ENGLISH.hasAny(CHILD_WORD, all) || ENGLISH.hasAny(YOUNG, all);
  }

  private static boolean hasWord(String words, String word) {
    return (" " + words + " ").contains(" " + word + " ");
  }
}
