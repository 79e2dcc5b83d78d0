// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.LITTLE_WORD;

import java.util.List;

/** Title case, in which all words but short function words have a capital. */
public final class TitleCase {

  private TitleCase() {}

  /** Whether a folded word may keep a small letter in a headline. */
  public static boolean isLittle(String word) {
    return ENGLISH.has(LITTLE_WORD, word);
  }

  /** Whether words have capitals, but for little ones and one in eight. */
  public static boolean isStyleOf(List<Token> words, String prose) {
    int all = 0;
    int small = 0;
    for (Token token : words) {
      if (!isLittle(token.word())) {
        all++;
        small += Character.isLowerCase(prose.charAt(token.start())) ? 1 : 0;
      }
    }
    return small <= all / 8;
  }
}
