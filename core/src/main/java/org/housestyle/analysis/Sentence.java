package org.housestyle.analysis;

import java.util.Set;
import org.housestyle.text.Span;

/** Where a sentence begins and ends, told by its full stop and the space behind it. */
public final class Sentence {

  private static final int LONGEST = 1000;
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "sgt", "det", "insp", "rev", "hon", "no", "v",
          "vs");

  private Sentence() {}

  /**
   * The sentence that holds a span, without the space round it. One of more than some hundred words
   * is cut beside a space.
   */
  public static Span around(String prose, Span span) {
    return new Span(start(prose, span.start()), end(prose, span.end()));
  }

  /** Where the sentence that holds an offset begins. */
  public static int start(String prose, int offset) {
    int least = Math.max(0, offset - LONGEST);
    for (int i = offset - 1; i > least; i--) {
      if (Folding.isSpace(prose.charAt(i)) && endsAt(prose, i)) {
        return i + 1;
      }
    }
    int from = least;
    while (from > 0 && from < offset && !Folding.isSpace(prose.charAt(from - 1))) {
      from++;
    }
    return from;
  }

  private static int end(String prose, int offset) {
    int most = Math.min(prose.length(), offset + LONGEST);
    for (int i = offset; i < most; i++) {
      if (Folding.isSpace(prose.charAt(i)) && endsAt(prose, i)) {
        return i;
      }
    }
    int to = most;
    while (to < prose.length() && to > offset && !Folding.isSpace(prose.charAt(to))) {
      to--;
    }
    return to;
  }

  /** Whether a sentence ends just before the space at {@code space}. */
  private static boolean endsAt(String prose, int space) {
    int i = space - 1;
    while (i > 0 && "\"'”’»)]".indexOf(prose.charAt(i)) >= 0) {
      i--;
    }
    if (i < 0 || ".!?".indexOf(prose.charAt(i)) < 0) {
      return false;
    }
    int word = i;
    while (word > 0 && Character.isLetter(prose.charAt(word - 1))) {
      word--;
    }
    boolean initial = i - word == 1 && Character.isUpperCase(prose.charAt(word));
    return !initial && !ABBREVIATIONS.contains(Folding.fold(prose.substring(word, i)));
  }
}
