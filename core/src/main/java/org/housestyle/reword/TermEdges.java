// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import java.util.Optional;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/** The characters that touch a term: a hyphen, or the ending of a possessive. */
record TermEdges(AnalyzedText text, Span term) {

  private static final char EN_DASH = '\u2013';

  /** Whether a hyphen ties the term to the next word. Two hyphens are a dash. */
  boolean isTiedToNext() {
    return isBefore(term.end(), 2)
        && isTie(charAt(term.end()))
        && Character.isLetterOrDigit(charAt(term.end() + 1));
  }

  /** Whether a hyphen ties the term to the word before it: "anti-…". Two hyphens are a dash. */
  boolean isTiedToPrevious() {
    return term.start() > 1
        && isTie(charAt(term.start() - 1))
        && Character.isLetterOrDigit(charAt(term.start() - 2));
  }

  /** Whether a character is a hyphen between words; an en dash between words is a dash. */
  private static boolean isTie(char c) {
    return Characters.isHyphen(c) && c != EN_DASH;
  }

  /** Whether an apostrophe just after the term makes it a possessive: "site's", "sites'". */
  boolean isPossessive() {
    int end = term.end();
    boolean plural =
        isBefore(end, 2)
            && Characters.isApostrophe(charAt(end))
            && isS(end - 1)
            && charAt(end + 1) == ' ';
    return plural || possessive().isPresent();
  }

  /** The "'s" just after the term. */
  Optional<String> possessive() {
    int end = term.end();
    boolean ending =
        isBefore(end, 2)
            && Characters.isApostrophe(charAt(end))
            && isS(end + 1)
            && !(isBefore(end, 3) && Character.isLetterOrDigit(charAt(end + 2)));
    return ending ? Optional.of(text.text().substring(end, end + 2)) : Optional.empty();
  }

  private boolean isS(int offset) {
    return Character.toLowerCase(charAt(offset)) == 's';
  }

  private char charAt(int offset) {
    return text.text().charAt(offset);
  }

  private boolean isBefore(int offset, int length) {
    return offset + length <= text.text().length();
  }
}
