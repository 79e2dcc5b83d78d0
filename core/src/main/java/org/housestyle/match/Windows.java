package org.housestyle.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.housestyle.analysis.Folding;
import org.housestyle.text.Span;

/**
 * The stretches of a passage that are worth a closer look: a few words to each side of each hit.
 */
final class Windows {

  /** Where something without spaces, such as encoded data, may be cut between two words. */
  private static final int FAR = 1000;

  private Windows() {}

  /**
   * Windows round stops, put together where they touch.
   *
   * @param stops offsets just after a word, in order
   * @param reach how many words a term may reach to either side of each
   */
  static List<Span> around(String prose, int[] stops, IntUnaryOperator reach) {
    List<Span> windows = new ArrayList<>();
    for (int stop : stops) {
      int words = reach.applyAsInt(stop) + 1;
      int start = back(prose, stop, words);
      int end = forth(prose, stop, words);
      while (!windows.isEmpty() && start <= windows.get(windows.size() - 1).end()) {
        Span last = windows.remove(windows.size() - 1);
        start = Math.min(start, last.start());
        end = Math.max(end, last.end());
      }
      windows.add(new Span(start, end));
    }
    return windows;
  }

  private static int back(String prose, int from, int words) {
    int i = from;
    for (int word = 0; word < words && i > 0; word++) {
      while (i > 0 && Folding.isSpace(prose.charAt(i - 1))) {
        i--;
      }
      while (i > 0 && !Folding.isSpace(prose.charAt(i - 1))) {
        i--;
        if (from - i > FAR && !isWordPart(prose.charAt(i))) {
          return i;
        }
      }
    }
    return i;
  }

  private static int forth(String prose, int from, int words) {
    int i = from;
    for (int word = 0; word < words && i < prose.length(); word++) {
      while (i < prose.length() && Folding.isSpace(prose.charAt(i))) {
        i++;
      }
      while (i < prose.length() && !Folding.isSpace(prose.charAt(i))) {
        if (i - from > FAR && !isWordPart(prose.charAt(i))) {
          return i;
        }
        i++;
      }
    }
    return i;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Folding.isApostrophe(c)
        || Folding.fold(c).isEmpty();
  }
}
