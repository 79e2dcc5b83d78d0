// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.LINKED_BY;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Term.Head;
import org.housestyle.text.Span;

/**
 * Puts a replacement with a tail after the noun that the term comes before: "a law on the sexual
 * exploitation of children …", "the owner of the site hosting …".
 */
final class AfterNoun implements Cut {

  private static final String THE = "the";

  @Override
  public Optional<Draft> of(Replacement replacement, NounPhrase phrase) {
    Form form = phrase.candidate().plural() ? Form.PLURAL : Form.SINGULAR;
    if (!Vocabulary.hasTail(form.of(replacement)) || !phrase.follower().bindsNoun()) {
      return Optional.empty();
    }
    boolean possessive = phrase.follower() == Follower.POSSESSIVE;
    Surroundings around = phrase.around();
    List<String> following = around.following();
    int at = possessive && around.edges().possessive().isPresent() ? 1 : 0;
    if (at >= following.size() || !isEnd(at + 1, around)) {
      return Optional.empty();
    }
    String noun = around.nextWord().in(around.text().text()).toLowerCase(Locale.ROOT);
    return possessive
        ? ofPossessive(replacement, form, noun, phrase)
        : ofMass(replacement, noun, phrase);
  }

  /** Whether the noun phrase has ended before one of the words that follow the term. */
  private static boolean isEnd(int number, Surroundings around) {
    List<String> following = around.following();
    return number == following.size()
        || Vocabulary.followsNounPhrase(following.get(number))
        || !around.isNounAfterNext();
  }

  /** "A … law" becomes "a law on the …". */
  private static Optional<Draft> ofMass(Replacement replacement, String noun, NounPhrase phrase) {
    Optional<String> link = ENGLISH.form(LINKED_BY, noun);
    if (phrase.candidate().term().head() != Head.MASS
        || link.isEmpty()
        || replacement.modifier().isPresent()) {
      return Optional.empty();
    }
    String words = phrase.words(replacement, Form.MASS);
    String text = noun + " " + link.get() + " " + THE + " " + words;
    Optional<Span> article = phrase.around().article();
    return Optional.of(
        article.isPresent()
            ? draft(replacement, noun, Vocabulary.articleBefore(noun) + " " + text, 1, phrase)
            : draft(replacement, noun, text, 0, phrase));
  }

  /** "The …'s owner" becomes "the owner of the …". */
  private static Optional<Draft> ofPossessive(
      Replacement replacement, Form form, String noun, NounPhrase phrase) {
    String words = phrase.words(replacement, form);
    Surroundings around = phrase.around();
    if (around.article().isPresent()) {
      String text = THE + " " + noun + " of " + Vocabulary.articleBefore(words) + " " + words;
      return Optional.of(draft(replacement, noun, text, 1, phrase));
    }
    if (around.previous().equals(THE)) {
      String text = noun + " of " + THE + " " + words;
      return Optional.of(draft(replacement, noun, text, 0, phrase));
    }
    boolean bare = form == Form.PLURAL && around.preceding().isEmpty();
    return bare
        ? Optional.of(draft(replacement, noun, noun + " of " + words, 0, phrase))
        : Optional.empty();
  }

  /** A draft whose words are the noun: that is what stands where the term was. */
  private static Draft draft(
      Replacement replacement, String noun, String text, int previous, NounPhrase phrase) {
    Surroundings around = phrase.around();
    Span span = new Span(around.withPrevious(previous).start(), around.nextWord().end());
    return new Draft(
        replacement,
        Form.MASS,
        noun,
        around.inCapitals(text, span),
        span,
        Optional.of("the words stand in another order"));
  }
}
