package org.housestyle.reword;

import java.util.Optional;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.rule.Term.Head;

/**
 * The form that a replacement must have to agree with the words round the term.
 *
 * @param form the form
 * @param ends whether the noun phrase certainly ends with the term
 * @param doubt what is not certain about the form
 */
record Agreement(Form form, boolean ends, Optional<String> doubt) {

  /** The forms of a noun. */
  enum Form {
    SINGULAR,
    PLURAL,
    MASS,
    MODIFIER
  }

  /**
   * Finds the form for a candidate.
   *
   * @param doubted whether a person has to review it anyway, so that no other doubt is needed
   */
  static Agreement of(Candidate candidate, Surroundings around, boolean doubted) {
    boolean ends =
        candidate.term().lead() > 0
            || (!around.isTiedToNext()
                && !around.isPossessive()
                && (around.endsPhrase() || around.hasPreposition()));
    return switch (candidate.term().head()) {
      case COUNT ->
          new Agreement(candidate.plural() ? Form.PLURAL : Form.SINGULAR, ends, Optional.empty());
      case MASS -> MassNoun.agreement(around, ends, doubted);
      case VERB, ACT, NONE ->
          new Agreement(Form.SINGULAR, ends, Optional.of("the sentence has to be worded anew"));
    };
  }

  /** The replacement in this form, or in the nearest one that it has. */
  String form(Replacement replacement) {
    return switch (form) {
      case SINGULAR -> replacement.text();
      case MODIFIER -> replacement.modifier().orElse(replacement.text());
      case PLURAL, MASS -> replacement.plural();
    };
  }

  /** The article for a replacement where the term has "a" or "an"; empty if it takes none. */
  String article(Replacement replacement) {
    boolean countable = form == Form.SINGULAR && replacement.kind() != Kind.MASS;
    if (form != Form.MODIFIER && !countable) {
      return "";
    }
    return Vocabulary.articleBefore(form(replacement));
  }

  /** Whether a replacement has no doubt of its own. */
  boolean fits(Replacement replacement, Head head) {
    return ownMisfit(replacement, head).isEmpty();
  }

  /** Why a replacement may not fit; empty if it certainly does. */
  Optional<String> misfit(Replacement replacement, Head head) {
    Optional<String> own = ownMisfit(replacement, head);
    return own.isPresent() ? own : doubt;
  }

  private Optional<String> ownMisfit(Replacement replacement, Head head) {
    if (replacement.kind() == Kind.PHRASE) {
      return Optional.of("the sentence round it may have to be worded anew");
    }
    if ((form == Form.MODIFIER || !ends) && replacement.modifier().isEmpty()) {
      return Optional.of("it has no form for use before a noun");
    }
    return head == Head.COUNT && replacement.kind() == Kind.MASS
        ? Optional.of("the words round it would have to agree")
        : Optional.empty();
  }
}
