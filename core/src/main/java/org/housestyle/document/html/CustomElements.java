// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.html.HtmlTable.Role;

/**
 * What elements are that HTML does not know, by the words of their names: {@code pull-quote},
 * {@code js-code}, {@code motion.blockquote}. Thread-safe.
 */
final class CustomElements {

  private static final Set<String> CODE = HtmlTable.TABLE.roles("word").keySet();
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_.:]+");

  /** What was asked for, since the elements of a page come up again and again. */
  private static final Map<String, Role> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 1000;

  private CustomElements() {}

  /** The role of an element. */
  static Role role(String element) {
    Role known = KNOWN.get(element);
    if (known == null) {
      known = read(element);
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(element, known);
      }
    }
    return known;
  }

  private static Role read(String element) {
    if (QuoteWords.say(element)) {
      return Role.QUOTE;
    }
    for (String word : BETWEEN_WORDS.split(element)) {
      if (CODE.contains(word)) {
        return Role.CODE;
      }
    }
    return Role.INLINE;
  }
}
