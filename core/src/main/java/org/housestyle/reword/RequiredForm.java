// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.PICTURE;

import java.util.Optional;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.rule.Term.Head;

/** The form that the place of a term asks for. */
final class RequiredForm {

  private RequiredForm() {}

  /** The form that a replacement must have there. */
  static Form form(Replacement replacement, NounPhrase phrase) {
    Candidate candidate = phrase.candidate();
    Head head = candidate.term().head();
    if (head == Head.MASS) {
      return massForm(replacement, phrase);
    }
    if (head == Head.COUNT && describesThing(replacement, phrase)) {
      return Form.ACT;
    }
    if (head == Head.COUNT && phrase.follower().isDescribed()) {
      return Form.MODIFIER;
    }
    return head == Head.COUNT && candidate.plural() ? Form.PLURAL : Form.SINGULAR;
  }

  private static Form massForm(Replacement replacement, NounPhrase phrase) {
    if (phrase.follower().isDescribed() || phrase.around().edges().isTiedToPrevious()) {
      boolean shown = replacement.act().isPresent() && ENGLISH.has(PICTURE, phrase.around().next());
      return shown ? Form.ACT : Form.MODIFIER;
    }
    if (phrase.container().isPresent()) {
      return Form.ACT;
    }
    return replacement.kind() == Kind.NOUN ? Form.PLURAL : Form.MASS;
  }

  /** A "paedophile website" is about what is done, not about a person. */
  private static boolean describesThing(Replacement replacement, NounPhrase phrase) {
    return replacement.act().isPresent()
        && Vocabulary.isPerson(Vocabulary.headOf(replacement.text()))
        && phrase.follower() == Follower.THING;
  }

  /** The article for a draft where the term has "a" or "an"; empty if it takes none. */
  static Optional<String> article(Draft draft, NounPhrase phrase) {
    boolean described = phrase.follower().isDescribed() || draft.form() == Form.MODIFIER;
    boolean countable = draft.form() == Form.SINGULAR && draft.replacement().kind() != Kind.MASS;
    return described || countable
        ? Optional.of(Vocabulary.articleBefore(draft.words()))
        : Optional.empty();
  }
}
