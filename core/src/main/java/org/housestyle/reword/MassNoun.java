package org.housestyle.reword;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.housestyle.reword.Agreement.Form;

/**
 * What stands for a mass noun such as "pornography". A plural reads better ("images"), but only
 * where nothing in the sentence agrees with it; another mass noun ("material") always fits.
 */
final class MassNoun {

  private static final Set<String> SINGULAR_DETERMINERS =
      Set.of("this", "that", "much", "little", "less", "a", "an", "each", "every", "another");
  private static final Set<String> PORTIONS =
      Set.of(
          "piece",
          "pieces",
          "item",
          "items",
          "amount",
          "quantity",
          "deal",
          "form",
          "type",
          "kind",
          "definition");
  private static final Set<String> SHARES =
      Set.of(
          "all", "none", "some", "most", "any", "half", "part", "much", "rest", "bulk", "quarter");
  private static final Set<String> SINGULAR_VERBS =
      Set.of(
          "is",
          "was",
          "has",
          "does",
          "isn't",
          "wasn't",
          "hasn't",
          "doesn't",
          "it's",
          "remains",
          "makes",
          "comes",
          "goes",
          "costs",
          "spreads",
          "shows",
          "becomes",
          "causes",
          "means",
          "rises",
          "falls",
          "grows",
          "enters",
          "reaches",
          "ruins",
          "destroys",
          "harms",
          "hurts",
          "haunts",
          "fuels",
          "feeds",
          "circulates",
          "alarms");
  private static final Set<String> BE =
      Set.of("is", "was", "isn't", "wasn't", "there's", "it's", "be", "been", "being", "there");
  private static final Set<String> PRONOUNS = Set.of("it", "its", "itself");

  /** Prepositions that may begin a clause, in which the term is the subject. */
  private static final Set<String> CONJUNCTIONS =
      Set.of("after", "before", "since", "until", "as", "than", "like", "once", "till");

  /** One looks at pictures, and watches films. */
  private static final Set<String> WATCH = Set.of("watch", "watched", "watches", "watching");

  private static final Set<String> DETERMINERS =
      Set.of("the", "his", "her", "their", "its", "a", "an");

  private MassNoun() {}

  static Agreement agreement(Surroundings around, boolean ends, boolean doubted) {
    String next = around.next();
    boolean article = around.article().isPresent();
    if (around.isTiedToNext() || around.isTiedToPrevious()) {
      return new Agreement(
          Form.MODIFIER, false, Optional.of("a hyphen ties it to the word beside it"));
    }
    if (Vocabulary.takesModifier(next) || (article && !ends && !next.isEmpty())) {
      boolean person = Vocabulary.isPerson(next);
      return new Agreement(
          Form.MODIFIER,
          false,
          person ? Optional.of("it now describes a person") : Optional.empty());
    }
    if (sharesHead(around.following())) {
      return new Agreement(
          Form.MODIFIER, false, Optional.of("it may not share the noun after \"and\""));
    }
    Form form = !ends || asksForMass(around) ? Form.MASS : Form.PLURAL;
    return new Agreement(form, ends, doubted ? Optional.empty() : doubt(around, ends));
  }

  private static Optional<String> doubt(Surroundings around, boolean ends) {
    return ends || SINGULAR_VERBS.contains(around.next())
        ? around.apposition()
        : around.nounThatFollows();
  }

  /** "Child porn and drug charges": the noun that "and" leads to is this term's, too. */
  private static boolean sharesHead(List<String> following) {
    return following.size() >= 3
        && (following.get(0).equals("and") || following.get(0).equals("or"))
        && !Vocabulary.takesModifier(following.get(1))
        && !Vocabulary.followsANounPhrase(following.get(1))
        && Vocabulary.takesModifier(following.get(2));
  }

  private static boolean asksForMass(Surroundings around) {
    List<String> before = around.preceding();
    int last = before.size() - 1;
    boolean portion =
        last > 0 && before.get(last).equals("of") && PORTIONS.contains(before.get(last - 1));
    boolean predicate = NearWords.anyIn(BE, before, last - 1);
    boolean complement = last > 1 && DETERMINERS.contains(before.get(last - 1));
    return portion
        || predicate
        || complement
        || WATCH.contains(around.previous())
        || SINGULAR_DETERMINERS.contains(around.previous())
        || around.hasRelativeClause()
        || asksForMass(around, around.restOfSentence());
  }

  private static boolean asksForMass(Surroundings around, List<String> rest) {
    List<String> before = around.preceding();
    boolean subjectBeforeComma = before.isEmpty() && around.next().isEmpty() && !rest.isEmpty();
    boolean subject =
        before.isEmpty() || (before.size() == 1 && DETERMINERS.contains(before.get(0)));
    return subjectBeforeComma
        || (subject && hasVerbInS(rest))
        || (rest.size() > 1 && rest.get(0).equals("as") && DETERMINERS.contains(rest.get(1)))
        || NearWords.anyIn(PRONOUNS, rest, 0)
        || (NearWords.anyIn(SINGULAR_VERBS, rest, 0) && !isObject(before));
  }

  private static boolean isObject(List<String> before) {
    for (int i = Math.max(0, before.size() - 2); i < before.size(); i++) {
      if (isPreposition(before.get(i))) {
        return !NearWords.anyIn(SHARES, before, 0);
      }
    }
    return false;
  }

  private static boolean isPreposition(String word) {
    return Vocabulary.isPreposition(word) && !CONJUNCTIONS.contains(word);
  }

  /** "Circulates", but also "images"; in doubt the mass noun is right. */
  private static boolean hasVerbInS(List<String> words) {
    for (String word : words) {
      boolean inS = word.length() > 3 && word.endsWith("s");
      if (inS && !word.endsWith("ss") && !word.endsWith("'s")) {
        return true;
      }
    }
    return false;
  }
}
