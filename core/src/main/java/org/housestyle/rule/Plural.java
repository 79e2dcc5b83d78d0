// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.IRREGULAR_PLURAL;

import java.util.Optional;

/** The plural of English nouns, by their spelling and a list of irregular ones. */
public final class Plural {

  private Plural() {}

  /**
   * The plural of a noun, or of a phrase that ends with one. Lower case in, lower case out.
   *
   * @param noun at least one letter
   */
  public static String of(String noun) {
    int word = noun.lastIndexOf(' ') + 1;
    String before = noun.substring(0, word);
    String last = noun.substring(word);
    Optional<String> irregular = ENGLISH.form(IRREGULAR_PLURAL, last);
    return before + (irregular.isPresent() ? irregular.get() : regular(last));
  }

  private static String regular(String noun) {
    if (noun.endsWith("y")
        && noun.length() > 1
        && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean hisses =
        noun.endsWith("s")
            || noun.endsWith("x")
            || noun.endsWith("z")
            || noun.endsWith("ch")
            || noun.endsWith("sh");
    return noun + (hisses ? "es" : "s");
  }
}
