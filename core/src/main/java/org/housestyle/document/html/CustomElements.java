// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.util.Set;
import java.util.StringTokenizer;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.html.HtmlTable.Role;

/**
 * What elements are that HTML does not know, by the words of their names: {@code pull-quote},
 * {@code js-code}, {@code motion.blockquote}. Thread-safe.
 */
final class CustomElements {

  private static final Set<String> CODE = HtmlTable.TABLE.roles("word").keySet();
  private static final String BETWEEN_WORDS = "-_.:";

  private CustomElements() {}

  /** The role of an element. */
  static Role role(String element) {
    if (QuoteWords.say(element)) {
      return Role.QUOTE;
    }
    StringTokenizer words = new StringTokenizer(element, BETWEEN_WORDS);
    while (words.hasMoreTokens()) {
      if (CODE.contains(words.nextToken())) {
        return Role.CODE;
      }
    }
    return Role.INLINE;
  }
}
