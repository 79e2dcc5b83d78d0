package org.housestyle.match;

import java.util.ArrayList;
import java.util.List;
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
   * Windows round hits, put together where they touch.
   *
   * @param hits offsets just after a word, in order
   * @param reach how many words a term may reach to either side
   */
  static List<Span> around(String prose, int[] hits, int reach) {
    List<Span> windows = new ArrayList<>();
    Span last = null;
    for (int hit : hits) {
      Span window = new Span(back(prose, hit, reach + 1), forth(prose, hit, reach + 1));
      if (last != null && window.start() <= last.end()) {
        windows.remove(windows.size() - 1);
        window = new Span(last.start(), Math.max(last.end(), window.end()));
      }
      windows.add(window);
      last = window;
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
