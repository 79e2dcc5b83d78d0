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
 * @param doubt what is not certain about it
 */
record Agreement(Form form, Optional<String> doubt) {

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
    if (candidate.term().noun() == Noun.COUNT) {
      return sure(candidate.plural() ? Form.PLURAL : Form.SINGULAR);
    }
    if (candidate.term().noun() == Noun.NONE) {
      return new Agreement(Form.SINGULAR, Optional.of("the sentence has to be worded anew"));
    }
    Optional<String> next = around.next();
    if (next.isPresent() && Vocabulary.TAKES_MODIFIER.contains(next.get())) {
      return sure(Form.MODIFIER);
    }
    if (around.isTiedToNext()) {
      return new Agreement(Form.MODIFIER, Optional.of("a hyphen ties it to the next word"));
    }
    if (asksForMass(around)) {
      return sure(Form.MASS);
    }
    if (sharesAHead(around.following())) {
      return new Agreement(Form.PLURAL, Optional.of("it may share the noun after \"and\""));
    }
    boolean certain = next.isEmpty() || Vocabulary.followsANounPhrase(next.get());
    return certain
        ? sure(Form.PLURAL)
        : new Agreement(
            Form.PLURAL,
            Optional.of("the next word, \"" + next.get() + "\", may ask for another form"));
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

  private static Agreement sure(Form form) {
    return new Agreement(form, Optional.empty());
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
    char first = Character.toLowerCase(form(replacement).charAt(0));
    return "aeiou".indexOf(first) >= 0 ? "an" : "a";
  }

  /** Why a replacement does not quite fit, if it does not. */
  Optional<String> misfit(Replacement replacement, Noun termNoun) {
    if (replacement.kind() == Kind.WORDING) {
      return Optional.of("the sentence has to be worded anew");
    }
    if (form == Form.MODIFIER && replacement.modifier().isEmpty()) {
      return Optional.of("it has no form that stands before a noun");
    }
    boolean nounForMass = form == Form.MASS && replacement.kind() == Kind.NOUN;
    boolean massForNoun = termNoun == Noun.COUNT && replacement.kind() == Kind.MASS;
    return nounForMass || massForNoun
        ? Optional.of("the words round it would have to agree")
        : doubt;
  }
}
