// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.AGE_WORD;
import static org.housestyle.english.WordList.REPORTING;

import java.util.regex.Pattern;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/** What the copy goes on to say about a term just after it: ", which …", ", a crime that …". */
record ClauseAfter(AnalyzedText text, Span term) {

  /** The longest gap before a relative clause: a comma and two spaces. */
  private static final int LONGEST_GAP = 3;

  private static final String NO_REPORT =
      "(?!(?:\\p{L}+ ){1,3}(?:" + String.join("|", ENGLISH.words(REPORTING)) + ")\\b)";

  private static final Pattern APPOSITION = Pattern.compile(", (?:an?|one of) " + NO_REPORT);

  private static final Pattern MORE_AFTER_COMMA =
      Pattern.compile(
          ", (?!\\d|(?:" + String.join("|", ENGLISH.words(AGE_WORD)) + ") )" + NO_REPORT);

  /**
   * Whether a comma follows and more about the term may come after it; not ", police said", and not
   * an age.
   */
  boolean hasMoreAfterComma() {
    return text.text().startsWith(", ", term.end())
        && MORE_AFTER_COMMA
            .matcher(text.text())
            .region(term.end(), text.text().length())
            .lookingAt();
  }

  /** Whether "which" or "that" follows: its verb agrees with the term. */
  boolean hasRelativeClause() {
    int start = term.end();
    while (isBefore(start, 1) && (charAt(start) == ',' || Characters.isSpace(charAt(start)))) {
      start++;
    }
    int gap = start - term.end();
    String pronoun = text.text().startsWith("which", start) ? "which" : "that";
    int end = start + pronoun.length();
    return gap > 0
        && gap <= LONGEST_GAP
        && text.text().startsWith(pronoun, start)
        && isBefore(end, 1)
        && Characters.isSpace(charAt(end));
  }

  /** Whether ", a crime that …" follows the term. */
  boolean hasApposition() {
    boolean comma =
        text.text().startsWith(", a", term.end()) || text.text().startsWith(", o", term.end());
    return comma
        && APPOSITION.matcher(text.text()).region(term.end(), text.text().length()).lookingAt();
  }

  private char charAt(int offset) {
    return text.text().charAt(offset);
  }

  private boolean isBefore(int offset, int length) {
    return offset + length <= text.text().length();
  }
}
