// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.ABOUT_WORDS;

import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Token;

/** The headings above some blocks; read once for all of them. For one thread. */
public final class Headings {

  /** No heading. */
  public static final Headings NONE = new Headings("");

  private static final int LONGEST_SHOWN = 80;

  private final String text;
  private Boolean aboutWords;

  /**
   * Takes headings that stand together.
   *
   * @param text all of them; empty if there are none
   */
  public Headings(String text) {
    this.text = text;
  }

  /** Whether they say that words are talked about. */
  boolean areAboutWords() {
    if (aboutWords == null) {
      aboutWords = false;
      for (Token token : AnalyzedText.of(text).tokens()) {
        if (ENGLISH.has(ABOUT_WORDS, token.word())) {
          aboutWords = true;
          break;
        }
      }
    }
    return aboutWords;
  }

  /** The text, cut off if it is long. */
  String shown() {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
