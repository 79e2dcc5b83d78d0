// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.ARTICLE;
import static org.housestyle.english.WordList.BE_FORM;
import static org.housestyle.english.WordList.CALLS;
import static org.housestyle.english.WordList.COMPARES;
import static org.housestyle.english.WordList.COUNTS_AS;
import static org.housestyle.english.WordList.DENIES;
import static org.housestyle.english.WordList.DESCRIBES_AS;
import static org.housestyle.english.WordList.HOLDS_THAT;
import static org.housestyle.english.WordList.TAKES_FOR;

import java.util.List;
import java.util.Set;
import org.housestyle.english.WordList;

/**
 * The term is not what somebody called, ruled or deemed a thing to be: another word is not theirs.
 */
final class NotALabel implements Invariant {

  /** How many words the thing that is called so may have. */
  private static final int MOST_WORDS = 6;

  /** How far before "or" what a thing is said to be may begin. */
  private static final int ALTERNATIVE = 4;

  private static final String AS = "as";
  private static final String FOR = "for";
  private static final String OF = "of";
  private static final String OR = "or";
  private static final String THERE = "there";

  @Override
  public boolean isOfPhrase() {
    return true;
  }

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    List<String> before = phrase.around().sentenceBefore();
    int end = before.size();
    if (end > 0 && ENGLISH.has(ARTICLE, before.get(end - 1))) {
      end--;
    }
    if (end == 0) {
      return Verdict.PROVEN;
    }
    List<String> clause = before.subList(0, end);
    String last = clause.get(end - 1);
    if (isCalled(clause)
        || (last.equals(AS) && hasNear(DESCRIBES_AS, clause))
        || (last.equals(FOR) && hasNear(TAKES_FOR, clause))
        || endsWith(COUNTS_AS, clause)) {
      return Verdict.REFUSED;
    }
    boolean itself = !phrase.follower().isDescribed();
    if (itself && isPredicate(clause, phrase.around())) {
      return Verdict.doubt(
          ENGLISH.hasAny(HOLDS_THAT, clause)
              ? "it is what somebody said or decided that it was"
              : "the sentence says what something is, or is not");
    }
    return Verdict.doubtIf(
        itself && last.equals(AS) && !ENGLISH.has(COMPARES, end < 2 ? "" : clause.get(end - 2)),
        "it may be what somebody took something for");
  }

  /** "Called the drawings …": a verb, a thing without a verb or a preposition, and the term. */
  private static boolean isCalled(List<String> clause) {
    boolean thing = false;
    for (int i = clause.size() - 1; i > 0 && i >= clause.size() - 1 - MOST_WORDS; i--) {
      String word = clause.get(i);
      if (ENGLISH.has(CALLS, word)) {
        return thing;
      }
      boolean determiner = ENGLISH.has(WordList.DETERMINER, word);
      boolean pronoun = ENGLISH.has(WordList.OBJECT_PRONOUN, word);
      boolean within = thing && word.equals(OF);
      if (Vocabulary.followsNounPhrase(word) && !determiner && !pronoun && !within) {
        return false;
      }
      thing |= !determiner && !within;
    }
    return false;
  }

  /**
   * "It was X", "is not X", "this, not X", "was it X?", "it was, he said, X", "was it art or X?".
   */
  private static boolean isPredicate(List<String> clause, Surroundings around) {
    int end = clause.size();
    String last = clause.get(end - 1);
    List<String> near = clause.subList(Math.max(0, end - ALTERNATIVE), end);
    if (ENGLISH.has(BE_FORM, last)) {
      boolean subject = end > 1 || last.indexOf('\'') > 0;
      return subject && !near.contains(THERE);
    }
    if (around.isAfterParenthesis(BE_FORM)) {
      return true;
    }
    boolean alternative = last.equals(OR) && ENGLISH.hasAny(BE_FORM, near);
    boolean question = ENGLISH.has(BE_FORM, clause.get(0)) && around.isInQuestion();
    return ENGLISH.has(DENIES, last) || alternative || question;
  }

  private static boolean hasNear(WordList verbs, List<String> clause) {
    int from = Math.max(0, clause.size() - 2 - MOST_WORDS);
    return ENGLISH.hasAny(verbs, clause.subList(from, clause.size()));
  }

  private static boolean endsWith(WordList verbs, List<String> clause) {
    int end = clause.size();
    Set<String> known = ENGLISH.words(verbs);
    return known.contains(clause.get(end - 1))
        || (end > 1 && known.contains(clause.get(end - 2) + " " + clause.get(end - 1)));
  }
}
