// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.CHILD_WORD;
import static org.housestyle.english.WordList.FORMER;

import java.util.List;
import java.util.Optional;
import org.housestyle.rule.Replacement;
import org.housestyle.text.Span;

/**
 * Says what was done to somebody as a child, since nobody is a former child: "people who were
 * sexually exploited as children".
 */
final class FormerState implements Cut {

  @Override
  public Optional<Draft> of(Replacement replacement, NounPhrase phrase) {
    Surroundings around = phrase.around();
    if (replacement.state().isEmpty()
        || !ENGLISH.has(FORMER, around.previousTied())
        || !ENGLISH.hasAny(CHILD_WORD, List.of(replacement.plural().split(" ")))
        || isBound(phrase.follower())) {
      return Optional.empty();
    }
    String state = phrase.words(replacement, Form.STATE);
    String words =
        phrase.candidate().plural()
            ? "people who were " + state + " as children"
            : "person who was " + state + " as a child";
    Optional<Span> article = around.articleBeforePrevious();
    String text = article.isPresent() ? Vocabulary.articleBefore(words) + " " + words : words;
    Span span = around.withPrevious(article.isPresent() ? 2 : 1);
    Draft draft =
        phrase.draft(
            replacement,
            Form.STATE,
            span,
            Optional.of("it says what was done to somebody as a child"));
    return Optional.of(draft.with(around.inCapitals(text, span), span));
  }

  /** Whether the term belongs to a word after it; a word that is only guessed may be a verb. */
  private static boolean isBound(Follower follower) {
    return follower.bindsNoun() && follower != Follower.GUESSED_NOUN;
  }
}
