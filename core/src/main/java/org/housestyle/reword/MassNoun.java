// SPDX-License-Identifier: Apache-2.0
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

/**
 * Where only a mass noun can stand for a mass noun such as "pornography". A plural reads better
 * ("images"), but only where no other word agrees with the term; another mass noun ("material")
 * always fits.
 */
final class MassNoun {

  private MassNoun() {}

  /** Whether some word agrees with the term, so that no plural can stand there. */
  static boolean isAskedFor(Surroundings around) {
    List<String> before = around.preceding();
    int last = before.size() - 1;
    int of = last > 0 && ENGLISH.has(DETERMINER, before.get(last)) ? last - 1 : last;
    boolean portion =
        of > 0 && before.get(of).equals("of") && ENGLISH.has(PORTION, before.get(of - 1));
    boolean predicate = ENGLISH.hasAny(BE, lastOf(before, 2));
    boolean complement = last > 1 && ENGLISH.has(DETERMINER, before.get(last - 1));
    return portion
        || predicate
        || complement
        || ENGLISH.has(WATCH, around.previous())
        || ENGLISH.has(SINGULAR_DETERMINER, around.previous())
        || around.clauseAfter().hasRelativeClause()
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
        || (ENGLISH.hasAny(SINGULAR_VERB, rest) && !isObject(around));
  }

  /** "In online …": a preposition before the term, or before what describes it. */
  private static boolean isObject(Surroundings around) {
    List<String> before = around.preceding();
    int last = before.size() - 1;
    boolean before1 = last >= 0 && isPreposition(before.get(last));
    boolean before2 =
        last > 0
            && isPreposition(before.get(last - 1))
            && (ENGLISH.has(DETERMINER, before.get(last)) || isAdjective(around));
    return (before1 || before2) && !ENGLISH.hasAny(SHARE, before);
  }

  /** "Online", but not "Sweden" or "1984", before the term. */
  private static boolean isAdjective(Surroundings around) {
    return Character.isLowerCase(around.previousWords(1).charAt(0)) && around.isAdjectiveBefore(0);
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
