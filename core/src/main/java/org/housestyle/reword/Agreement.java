package org.housestyle.reword;

import java.util.Optional;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.rule.Term.Head;

/**
 * The form that a sentence asks of a replacement, told by the words round the term. Where they do
 * not tell, that is the doubt.
 *
 * @param form the form asked for
 * @param ends whether the noun phrase surely ends with the term
 * @param doubt what is not certain about it
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
   * What the words round a term ask for.
   *
   * @param doubted whether a person has to look at it anyway, so that no further doubt is sought
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

  /** The form of a replacement that comes nearest to what is asked for. */
  String form(Replacement replacement) {
    return switch (form) {
      case SINGULAR -> replacement.text();
      case MODIFIER -> replacement.modifier().orElse(replacement.text());
      case PLURAL, MASS -> replacement.plural();
    };
  }

  /** The article that the form of a replacement takes after "a" or "an"; empty if it takes none. */
  String article(Replacement replacement) {
    boolean countable = form == Form.SINGULAR && replacement.kind() != Kind.MASS;
    if (form != Form.MODIFIER && !countable) {
      return "";
    }
    return Vocabulary.articleBefore(form(replacement));
  }

  /** Whether nothing speaks against a replacement but what speaks against all of them. */
  boolean fits(Replacement replacement, Head head) {
    return ownMisfit(replacement, head).isEmpty();
  }

  /** Why a replacement does not quite fit, if it does not. */
  Optional<String> misfit(Replacement replacement, Head head) {
    Optional<String> own = ownMisfit(replacement, head);
    return own.isPresent() ? own : doubt;
  }

  private Optional<String> ownMisfit(Replacement replacement, Head head) {
    if (replacement.kind() == Kind.PHRASE) {
      return Optional.of("the sentence round it may have to be worded anew");
    }
    if ((form == Form.MODIFIER || !ends) && replacement.modifier().isEmpty()) {
      return Optional.of("it has no form that stands before a noun");
    }
    return head == Head.COUNT && replacement.kind() == Kind.MASS
        ? Optional.of("the words round it would have to agree")
        : Optional.empty();
  }
}
