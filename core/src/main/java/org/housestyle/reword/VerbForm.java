// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.ASKS_FOR;
import static org.housestyle.english.WordList.BEFORE_GERUND;
import static org.housestyle.english.WordList.IRREGULAR_PAST;
import static org.housestyle.english.WordList.PICTURES_OF;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.housestyle.english.WordList;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.text.Span;

/**
 * A regular verb in the form that fits a sentence. It may replace more than the term: "had sex
 * with" is replaced as a whole.
 *
 * @param text the verb in its form
 * @param span what it replaces
 */
record VerbForm(String text, Span span) {

  /** Puts a verb where the term is; empty if the sentence has no place for it. */
  static Optional<Draft> of(Replacement replacement, NounPhrase phrase) {
    if (replacement.kind() != Kind.VERB) {
      return Optional.empty();
    }
    String verb = phrase.words(replacement, Form.VERB);
    Optional<VerbForm> form =
        switch (phrase.candidate().term().head()) {
          case VERB -> Optional.of(like(verb, phrase.around()));
          case ACT -> having(verb, phrase.around());
          case COUNT, MASS, NONE -> Optional.empty();
        };
    return form.isPresent()
        ? Optional.of(form.get().draft(replacement, phrase.around()))
        : Optional.empty();
  }

  private Draft draft(Replacement replacement, Surroundings around) {
    return new Draft(
        replacement, Form.VERB, text, around.inCapitals(text, span), span, Optional.empty());
  }

  /** For a term that is a verb: its form is taken over, as in seduced, seducing, seduces. */
  static VerbForm like(String verb, Surroundings around) {
    String first = verbOf(around.termWords());
    String form = verb;
    if (first.endsWith("ing")) {
      form = ing(verb);
    } else if (first.endsWith("ed") || ENGLISH.has(IRREGULAR_PAST, first)) {
      form = past(verb);
    } else if (first.endsWith("s")) {
      form = third(verb);
    }
    return new VerbForm(form, around.span());
  }

  /** The first word of a term but for an adverb. */
  private static String verbOf(List<String> words) {
    boolean adverb = words.size() > 1 && words.get(0).toLowerCase(Locale.ROOT).endsWith("ly");
    return words.get(adverb ? 1 : 0).toLowerCase(Locale.ROOT);
  }

  /** For something that people have: "had sex with" is one verb; empty if no form fits. */
  static Optional<VerbForm> having(String verb, Surroundings around) {
    String previous = around.previousButArticle();
    int article = around.article().isPresent() ? 1 : 0;
    if (ENGLISH.has(BEFORE_GERUND, previous)) {
      return isAskedFor(around) || follows(around, "of", PICTURES_OF)
          ? Optional.empty()
          : Optional.of(new VerbForm(ing(verb), around.withPrevious(article)));
    }
    Optional<String> form =
        switch (previous) {
          case "had" -> Optional.of(past(verb));
          case "have" -> Optional.of(verb);
          case "has" -> Optional.of(third(verb));
          case "having" -> Optional.of(ing(verb));
          default -> Optional.empty();
        };
    return form.isPresent()
        ? Optional.of(new VerbForm(form.get(), around.withPrevious(article + 1)))
        : Optional.empty();
  }

  /** Whether somebody asked or paid for the act, which does not say that it was done. */
  static boolean isAskedFor(Surroundings around) {
    return follows(around, "for", ASKS_FOR);
  }

  private static boolean follows(Surroundings around, String preposition, WordList words) {
    List<String> before = around.preceding();
    int last = before.size() - (around.article().isPresent() ? 2 : 1);
    return last > 0
        && before.get(last).equals(preposition)
        && ENGLISH.has(words, before.get(last - 1));
  }

  /** Adds an ending to a verb, the last word of {@code verb}: "sexually abuse". */
  private static String changed(String verb, String ending) {
    boolean e = verb.endsWith("e");
    return (e && !ending.equals("s") ? verb.substring(0, verb.length() - 1) : verb) + ending;
  }

  private static String ing(String verb) {
    return changed(verb, "ing");
  }

  private static String past(String verb) {
    return changed(verb, "ed");
  }

  private static String third(String verb) {
    return changed(verb, "s");
  }
}
