// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which words count as a misspelling of a term's word: those one edit away (a letter left out,
 * added, changed, or two swapped) that are not real words. Immutable.
 */
final class Spelling {

  private final Set<String> misspellable = new HashSet<>();
  private final Set<String> real;

  /**
   * Keeps what is known of each word.
   *
   * @param realWords for each word that is looked for misspelt, the real words one edit away; a map
   *     for each pack
   * @param forms every form of every term; none of them is a misspelling of another
   */
  Spelling(Collection<Map<String, Set<String>>> realWords, Collection<String> forms) {
    real = new HashSet<>(forms);
    for (Map<String, Set<String>> ofPack : realWords) {
      misspellable.addAll(ofPack.keySet());
      for (Set<String> words : ofPack.values()) {
        real.addAll(words);
      }
    }
  }

  /** The words that {@code written} misspells; empty if it is a real word or far from all. */
  Set<String> meantBy(String written) {
    if (!isNoWord(written)) {
      return Set.of();
    }
    Set<String> meant = new TreeSet<>();
    for (String word : misspellable) {
      if (isOneEdit(written, word)) {
        meant.add(word);
      }
    }
    return meant;
  }

  /** Whether a word may be a misspelling: it has letters only, and is not a known word. */
  boolean isNoWord(String written) {
    return written.length() > 1 && isPlainWord(written) && !real.contains(written);
  }

  private static boolean isPlainWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether two words are one edit apart. Unlike the edit distance of {@code yaml.Nearest} it needs
   * no table: it compares each unknown word near a hit with all words of the packs.
   */
  static boolean isOneEdit(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter.length() - start
        && shorter.charAt(shorter.length() - 1 - end) == longer.charAt(longer.length() - 1 - end)) {
      end++;
    }
    int leftShort = shorter.length() - start - end;
    int leftLong = longer.length() - start - end;
    boolean swapped =
        leftShort == 2
            && leftLong == 2
            && shorter.charAt(start) == longer.charAt(start + 1)
            && shorter.charAt(start + 1) == longer.charAt(start);
    return (leftLong == 1 && leftShort <= 1) || swapped;
  }
}
