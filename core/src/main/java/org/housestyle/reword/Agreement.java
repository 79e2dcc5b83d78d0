package org.housestyle.reword;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.rule.Term.Noun;

/**
 * The form that a sentence asks of a replacement, told by the words next to the term. Where they do
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

  private static final Set<String> SINGULAR_VERBS =
      Set.of("is", "was", "has", "does", "isn't", "wasn't", "hasn't", "doesn't");
  private static final Set<String> MASS_DETERMINERS =
      Set.of("this", "that", "much", "little", "less", "a", "an", "each", "every", "another");
  private static final Set<String> PORTIONS =
      Set.of("piece", "item", "amount", "quantity", "deal", "form", "type", "kind", "definition");

  static Agreement of(Candidate candidate, Surroundings around) {
    Optional<String> next = around.next();
    boolean ends =
        !around.isTiedToNext()
            && !around.isPossessive()
            && (next.isEmpty()
                || around.hasPreposition()
                || Vocabulary.followsANounPhrase(next.get())
                || SINGULAR_VERBS.contains(next.get()));
    if (candidate.term().noun() == Noun.COUNT) {
      return new Agreement(
          candidate.plural() ? Form.PLURAL : Form.SINGULAR, ends, Optional.empty());
    }
    if (candidate.term().noun() == Noun.NONE) {
      return new Agreement(Form.SINGULAR, ends, Optional.of("the sentence has to be worded anew"));
    }
    if (next.isPresent() && Vocabulary.TAKES_MODIFIER.contains(next.get())) {
      return new Agreement(Form.MODIFIER, false, Optional.empty());
    }
    if (around.isTiedToNext()) {
      return new Agreement(Form.MODIFIER, false, Optional.of("a hyphen ties it to the next word"));
    }
    if (!ends && !around.isPossessive()) {
      return new Agreement(
          Form.PLURAL,
          false,
          Optional.of("the next word, \"" + next.orElse("") + "\", may ask for another form"));
    }
    if (asksForMass(around)) {
      return new Agreement(Form.MASS, ends, Optional.empty());
    }
    return sharesAHead(around.following())
        ? new Agreement(Form.PLURAL, ends, Optional.of("it may share the noun after \"and\""))
        : new Agreement(Form.PLURAL, ends, Optional.empty());
  }

  private static boolean asksForMass(Surroundings around) {
    List<String> before = around.preceding();
    boolean portion =
        before.size() == 2 && before.get(1).equals("of") && PORTIONS.contains(before.get(0));
    return portion
        || around.next().filter(SINGULAR_VERBS::contains).isPresent()
        || MASS_DETERMINERS.contains(around.previous())
        || around.hasSingularClause();
  }

  /** "Child porn and drug charges": the head that "and" leads to may be this term's, too. */
  private static boolean sharesAHead(List<String> following) {
    return following.size() == 3
        && (following.get(0).equals("and") || following.get(0).equals("or"))
        && Vocabulary.TAKES_MODIFIER.contains(following.get(2));
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

  /** Why a replacement does not quite fit, if it does not. */
  Optional<String> misfit(Replacement replacement, Noun termNoun) {
    if (replacement.kind() == Kind.WORDING) {
      return Optional.of("the sentence has to be worded anew");
    }
    if ((form == Form.MODIFIER || !ends) && replacement.modifier().isEmpty()) {
      return Optional.of("it has no form that stands before a noun");
    }
    boolean nounForMass = form == Form.MASS && replacement.kind() == Kind.NOUN;
    boolean massForNoun = termNoun == Noun.COUNT && replacement.kind() == Kind.MASS;
    return nounForMass || massForNoun
        ? Optional.of("the words round it would have to agree")
        : doubt;
  }
}
