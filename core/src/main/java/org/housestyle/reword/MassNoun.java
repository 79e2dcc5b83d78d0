package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.BE;
import static org.housestyle.english.WordList.CLAUSE_PREPOSITION;
import static org.housestyle.english.WordList.DETERMINER;
import static org.housestyle.english.WordList.PORTION;
import static org.housestyle.english.WordList.SHARE;
import static org.housestyle.english.WordList.SINGULAR_DETERMINER;
import static org.housestyle.english.WordList.SINGULAR_PRONOUN;
import static org.housestyle.english.WordList.SINGULAR_VERB;
import static org.housestyle.english.WordList.WATCH;

import java.util.List;
import java.util.Optional;
import org.housestyle.reword.Agreement.Form;

/**
 * The form of a replacement for a mass noun such as "pornography". A plural reads better
 * ("images"), but only where no other word agrees with the term; another mass noun ("material")
 * always fits.
 */
final class MassNoun {

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
    return ends || ENGLISH.has(SINGULAR_VERB, around.next())
        ? around.apposition()
        : around.nounThatFollows();
  }

  /** "Child porn and drug charges": the noun after "and" belongs to this term, too. */
  private static boolean sharesHead(List<String> following) {
    return following.size() >= 3
        && (following.get(0).equals("and") || following.get(0).equals("or"))
        && !Vocabulary.takesModifier(following.get(1))
        && !Vocabulary.followsNounPhrase(following.get(1))
        && Vocabulary.takesModifier(following.get(2));
  }

  private static boolean asksForMass(Surroundings around) {
    List<String> before = around.preceding();
    int last = before.size() - 1;
    boolean portion =
        last > 0 && before.get(last).equals("of") && ENGLISH.has(PORTION, before.get(last - 1));
    boolean predicate = ENGLISH.hasAny(BE, lastOf(before, 2));
    boolean complement = last > 1 && ENGLISH.has(DETERMINER, before.get(last - 1));
    return portion
        || predicate
        || complement
        || ENGLISH.has(WATCH, around.previous())
        || ENGLISH.has(SINGULAR_DETERMINER, around.previous())
        || around.hasRelativeClause()
        || asksForMass(around, around.restOfSentence());
  }

  private static boolean asksForMass(Surroundings around, List<String> rest) {
    List<String> before = around.preceding();
    boolean subjectBeforeComma = before.isEmpty() && around.next().isEmpty() && !rest.isEmpty();
    boolean subject =
        before.isEmpty() || (before.size() == 1 && ENGLISH.has(DETERMINER, before.get(0)));
    return subjectBeforeComma
        || (subject && hasVerbInS(rest))
        || (rest.size() > 1 && rest.get(0).equals("as") && ENGLISH.has(DETERMINER, rest.get(1)))
        || ENGLISH.hasAny(SINGULAR_PRONOUN, rest)
        || (ENGLISH.hasAny(SINGULAR_VERB, rest) && !isObject(before));
  }

  private static boolean isObject(List<String> before) {
    for (String word : lastOf(before, 2)) {
      if (isPreposition(word)) {
        return !ENGLISH.hasAny(SHARE, before);
      }
    }
    return false;
  }

  private static List<String> lastOf(List<String> words, int most) {
    return words.subList(Math.max(0, words.size() - most), words.size());
  }

  private static boolean isPreposition(String word) {
    return Vocabulary.isPreposition(word) && !ENGLISH.has(CLAUSE_PREPOSITION, word);
  }

  /** Finds "circulates", but also "images": in doubt the mass noun is right. */
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
