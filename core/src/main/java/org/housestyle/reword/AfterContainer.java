// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import java.util.Locale;
import java.util.Optional;
import org.housestyle.rule.Replacement;
import org.housestyle.text.Span;

/**
 * Replaces only what the pictures show: "90 photographs and two films of …" keep both nouns, and
 * "photographs containing …" become "photographs of …".
 */
final class AfterContainer implements Cut {

  private static final String OF = " of ";

  @Override
  public Optional<Draft> of(Replacement replacement, NounPhrase phrase) {
    if (replacement.act().isEmpty()) {
      return Optional.empty();
    }
    Surroundings around = phrase.around();
    if (phrase.sharesContainer()) {
      int of = around.term().toLowerCase(Locale.ROOT).indexOf(OF) + OF.length();
      Span span = new Span(around.span().start() + of, around.span().end());
      return Optional.of(phrase.draft(replacement, Form.ACT, span, Optional.empty()));
    }
    if (!phrase.isContained()) {
      return Optional.empty();
    }
    Span link = around.withPrevious(phrase.container().get().between() + 1);
    String of = around.inCapitals(OF.strip(), link) + " ";
    Draft draft =
        phrase.draft(
            replacement,
            Form.ACT,
            around.span(),
            Optional.of("it now says what the pictures show, not what they contain"));
    String between = around.previousWords(phrase.container().get().between());
    return Optional.of(draft.with(of + between + draft.text(), link));
  }
}
