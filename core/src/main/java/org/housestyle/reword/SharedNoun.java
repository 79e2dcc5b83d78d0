// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.CHARGE_NOUN;
import static org.housestyle.english.WordList.COUNTER;
import static org.housestyle.english.WordList.LIST_END;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A noun at the end of a list that belongs to every member of it: "child porn and drug charges",
 * "three child porn, two drug and four theft charges".
 */
final class SharedNoun {

  /** The most words that may come between "and" and the noun. */
  private static final int MOST_WORDS = 3;

  private static final String WORDS = "[\\p{L}\\d-]+(?: [\\p{L}\\d-]+)?";

  /** The rest of a list of charges that goes on after a comma. */
  private static final Pattern LIST_OF_CHARGES =
      Pattern.compile(
          "(?:, "
              + WORDS
              + "){1,6},? (?:and|or) "
              + WORDS
              + " (?:"
              + String.join("|", ENGLISH.words(CHARGE_NOUN))
              + ")\\b",
          Pattern.CASE_INSENSITIVE);

  private SharedNoun() {}

  /** Whether a term shares a noun that comes after the words beside it. */
  static boolean follows(Surroundings around) {
    String prose = around.text().text();
    int end = around.span().end();
    if (end < prose.length() && prose.charAt(end) == ',') {
      Matcher list = LIST_OF_CHARGES.matcher(prose).region(end, prose.length());
      return list.lookingAt() && isOfNouns(list.group());
    }
    return followsAnd(around.following(), isCounted(around.previous()));
  }

  private static boolean followsAnd(List<String> following, boolean counted) {
    if (following.size() < MOST_WORDS || !ENGLISH.has(LIST_END, following.get(0))) {
      return false;
    }
    boolean secondCount = isCounted(following.get(1));
    if (secondCount && !counted) {
      return false;
    }
    int first = secondCount ? 2 : 1;
    for (int i = first; i < following.size() && i < first + MOST_WORDS; i++) {
      String word = following.get(i);
      if (Vocabulary.takesModifier(word)) {
        return i > first;
      }
      if (Vocabulary.followsNounPhrase(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOfNouns(String list) {
    for (String member : list.split(",? (?:and|or) |, ")) {
      for (String word : member.strip().split(" ")) {
        if (Vocabulary.followsNounPhrase(word)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isCounted(String word) {
    return ENGLISH.has(COUNTER, word) || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
  }
}
