// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.STANDS_ALONE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.text.Span;

/** Repeats "child" before the nouns of a list that shared it with the term. */
final class RepeatedChild implements Cut {

  @Override
  public Optional<Draft> of(Replacement replacement, NounPhrase phrase) {
    List<Span> nouns = phrase.sharedNouns();
    if (nouns.isEmpty() || replacement.kind() == Kind.VERB) {
      return Optional.empty();
    }
    Surroundings around = phrase.around();
    String prose = around.text().text();
    Span term = around.span();
    String child =
        around.inCapitals(around.firstWord().in(prose).toLowerCase(Locale.ROOT), nouns.get(0));
    Draft draft =
        phrase.draft(
            replacement,
            RequiredForm.form(replacement, phrase),
            term,
            Optional.of("it repeats \"" + child + "\", which the words after it shared"));
    if (cannotTakeIt(draft.words(), nouns, around.text())) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder(draft.text());
    int done = term.end();
    for (Span noun : nouns) {
      text.append(prose, done, noun.start()).append(child).append(' ');
      done = noun.start();
    }
    int end = nouns.get(nouns.size() - 1).end();
    text.append(prose, done, end);
    return Optional.of(draft.with(text.toString(), new Span(term.start(), end)));
  }

  /**
   * Whether a noun must stay as it is: "child abuse images and child abuse" would say one thing
   * twice, and after "child porn and rape" nobody knows who was raped.
   */
  private static boolean cannotTakeIt(String words, List<Span> nouns, AnalyzedText text) {
    return nouns.stream()
        .map(noun -> noun.in(text.text()).toLowerCase(Locale.ROOT))
        .anyMatch(noun -> words.contains(noun) || ENGLISH.has(STANDS_ALONE, noun));
  }
}
