// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.FREQUENT;
import static org.housestyle.english.WordList.FUNCTION_WORD;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.housestyle.rule.RulePack;

/**
 * Chooses the place of a phrase that the search starts from: one with rare words, or, where all are
 * frequent, the second of two in a row. Immutable.
 */
final class AnchorChoice {

  private static final int LONGEST_FUNCTION_WORD = 10;

  private final Set<String> frequent;

  /** For the phrases of a pack, which may name more frequent words than English has. */
  AnchorChoice(RulePack pack) {
    frequent = new HashSet<>(ENGLISH.words(FREQUENT));
    frequent.addAll(ENGLISH.words(FUNCTION_WORD));
    frequent.addAll(pack.commonWords());
  }

  /** The number of the place to start from. */
  int anchor(List<WordChoice> places) {
    int rarest = rarest(places);
    if (rarity(places.get(rarest)) > 0) {
      return rarest;
    }
    // All words are frequent. Two in a row are less so; the later one is the one to start from.
    int best = rarest;
    int most = 0;
    for (int second = 1; second < places.size(); second++) {
      int weight = weight(places.get(second - 1)) + weight(places.get(second));
      if (arePlain(places, second) && weight > most) {
        best = second;
        most = weight;
      }
    }
    return best;
  }

  /** Whether the search only reports a place after a word of the place before. */
  boolean isPair(List<WordChoice> places, int second) {
    return rarity(places.get(second)) <= 0 && arePlain(places, second);
  }

  /**
   * The place with the rarest words: none of them frequent, and the shortest of them long. The
   * search knows letters only, so it cannot start from a number or a word with an apostrophe.
   */
  private int rarest(List<WordChoice> places) {
    int best = 0;
    int bestRarity = -1;
    for (int i = 0; i < places.size(); i++) {
      int rarity = rarity(places.get(i));
      if (rarity > bestRarity) {
        best = i;
        bestRarity = rarity;
      }
    }
    return best;
  }

  /** How long the shortest word is; 0 if one is frequent, -1 if one has more than letters. */
  private int rarity(WordChoice place) {
    int rarity = Integer.MAX_VALUE;
    for (String word : place.known().words()) {
      boolean letters = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
      int ofWord = frequent.contains(word) ? 0 : word.length();
      rarity = Math.min(rarity, letters ? ofWord : -1);
    }
    return rarity;
  }

  /** How much a frequent word tells: a long one more, and a function word less than any other. */
  private static int weight(WordChoice place) {
    int weight = Integer.MAX_VALUE;
    for (String word : place.known().words()) {
      boolean function = ENGLISH.has(FUNCTION_WORD, word);
      weight = Math.min(weight, word.length() + (function ? 0 : LONGEST_FUNCTION_WORD));
    }
    return weight;
  }

  /** Whether a place and the one before it have letters and digits only. */
  private static boolean arePlain(List<WordChoice> places, int second) {
    return second > 0 && isPlain(places.get(second - 1)) && isPlain(places.get(second));
  }

  private static boolean isPlain(WordChoice place) {
    return place.known().words().stream()
        .allMatch(
            word -> word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')));
  }
}
