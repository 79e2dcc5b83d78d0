// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.util.Set;

/**
 * Whether a file with markup may write a word of its prose with a mark or an escape inside, so that
 * a search of the raw text would miss it. May answer yes where no word is split, since it does not
 * parse the markup.
 */
public final class SplitWords {

  /** Marks that may be inside a word. */
  private static final String MARKS = "*_~`[]!()\\=";

  /** Entities that separate words. */
  private static final Set<String> SEPARATORS =
      Set.of(
          "&amp;",
          "&lt;",
          "&gt;",
          "&quot;",
          "&apos;",
          "&nbsp;",
          "&rsquo;",
          "&lsquo;",
          "&ldquo;",
          "&rdquo;",
          "&ndash;",
          "&mdash;",
          "&hellip;",
          "&#39;",
          "&#160;",
          "&#8217;",
          "&#8220;",
          "&#8221;",
          "&pound;",
          "&euro;",
          "&copy;");

  private static final int LONGEST_ENTITY = 32;
  private static final int LONGEST_TAG = 4000;

  private SplitWords() {}

  /** Whether there may be such a word. */
  public static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (splits(text, i, text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean splits(String text, int at, char c) {
    return switch (c) {
      case '&' -> !isSeparator(text, at);
      case '\\' -> at + 1 < text.length() && !isPunctuation(text.charAt(at + 1));
      case ')', ']', '}' -> isWordAt(text, at + 1);
      case '=' -> text.startsWith("==", at - 1) && isWordAt(text, at + 1) && isInWord(text, at);
      case '*', '_', '~', '`', '>' -> isWordAt(text, at + 1) && isInWord(text, at);
      default -> false;
    };
  }

  /** An ampersand that begins no entity is a separator itself. */
  private static boolean isSeparator(String text, int ampersand) {
    int end = ampersand + 1;
    while (end < text.length() && end - ampersand <= LONGEST_ENTITY && text.charAt(end) != ';') {
      end++;
    }
    if (end == text.length() || text.charAt(end) != ';') {
      return !isWordAt(text, ampersand + 1) && !text.startsWith("#", ampersand + 1);
    }
    return SEPARATORS.contains(text.substring(ampersand, end + 1))
        || text.substring(ampersand, end).indexOf(' ') >= 0;
  }

  /** Whether there is only markup between the word after a mark and a word before it. */
  private static boolean isInWord(String text, int mark) {
    int i = mark;
    while (i >= 0) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        i--;
      } else if (text.charAt(i) == '>') {
        int open = tagStart(text, i);
        if (open < 0) {
          return i > LONGEST_TAG;
        }
        if (hasOpenQuote(text, open, i)) {
          return true;
        }
        i = open - 1;
      } else {
        return isWordAt(text, i);
      }
    }
    return false;
  }

  private static int tagStart(String text, int end) {
    for (int i = end - 1; i >= Math.max(0, end - LONGEST_TAG); i--) {
      if (text.charAt(i) == '<') {
        return i;
      }
    }
    return -1;
  }

  /** Whether a quotation mark is open, so that the tag begins farther to the left. */
  private static boolean hasOpenQuote(String text, int from, int to) {
    int quotes = 0;
    for (int i = from; i < to; i++) {
      quotes += text.charAt(i) == '"' || text.charAt(i) == '\'' ? 1 : 0;
    }
    return quotes % 2 == 1;
  }

  private static boolean isWordAt(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c >= 0x80 || Character.isLetterOrDigit(c);
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
