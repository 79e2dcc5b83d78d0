// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.ABBREVIATION;
import static org.housestyle.english.WordList.ABBREVIATION_BEFORE_NUMBER;

import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/** Finds the ends of sentences: a full stop or the like, followed by a space. */
public final class Sentence {

  private static final int LONGEST = 1000;

  private Sentence() {}

  /**
   * The sentence that holds a span, without the space round it. A sentence of more than some
   * hundred words is cut at a space.
   */
  public static Span around(String prose, Span span) {
    return new Span(start(prose, span.start()), end(prose, span.end()));
  }

  /** Where the sentence that holds an offset begins. */
  public static int start(String prose, int offset) {
    int least = Math.max(0, offset - LONGEST);
    for (int i = offset - 1; i > least; i--) {
      if (Characters.isSpace(prose.charAt(i)) && endsAt(prose, i)) {
        return i + 1;
      }
    }
    int from = least;
    while (from > 0 && from < offset && !Characters.isSpace(prose.charAt(from - 1))) {
      from++;
    }
    return from;
  }

  private static int end(String prose, int offset) {
    int most = Math.min(prose.length(), offset + LONGEST);
    for (int i = offset; i < most; i++) {
      if (Characters.isSpace(prose.charAt(i)) && endsAt(prose, i)) {
        return i;
      }
    }
    int to = most;
    while (to < prose.length() && to > offset && !Characters.isSpace(prose.charAt(to))) {
      to--;
    }
    return to;
  }

  /** Whether a sentence ends just before the space at {@code space}. */
  private static boolean endsAt(String prose, int space) {
    if (LineBreaks.isParagraphBreak(prose, space)) {
      return true;
    }
    int i = space - 1;
    while (i > 0 && "\"'”’»)]".indexOf(prose.charAt(i)) >= 0) {
      i--;
    }
    if (i < 0 || ".!?".indexOf(prose.charAt(i)) < 0 || goesOnInLowerCase(prose, space)) {
      return false;
    }
    int word = i;
    while (word > 0 && Character.isLetter(prose.charAt(word - 1))) {
      word--;
    }
    boolean initial = i - word == 1 && Character.isUpperCase(prose.charAt(word));
    String last = Folding.fold(prose.substring(word, i));
    boolean numbered = space + 1 < prose.length() && Character.isDigit(prose.charAt(space + 1));
    return !initial
        && !ENGLISH.has(ABBREVIATION, last)
        && !(numbered && ENGLISH.has(ABBREVIATION_BEFORE_NUMBER, last));
  }

  /** "At 9 p.m. on Monday", and what follows speech: "Who?" he asked. */
  private static boolean goesOnInLowerCase(String prose, int space) {
    int next = space;
    while (next < prose.length() && Characters.isSpace(prose.charAt(next))) {
      if (Characters.isLineEnd(prose.charAt(next))) {
        return false;
      }
      next++;
    }
    return next < prose.length() && Character.isLowerCase(prose.charAt(next));
  }
}
