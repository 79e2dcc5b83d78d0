// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.template.Mask;

/**
 * What the class of an element says about its text. A name in the table stands for a whole class,
 * or for one word of it: {@code badge} for {@code c-badge} and {@code badge__text}. Remembers what
 * it was asked, since the classes of a page come up again and again. For one thread.
 */
final class ClassWords {

  /** What a class says. */
  enum Meaning {
    NOTHING,
    QUOTE,
    APART,
    /** The text of an element in a sentence is code, and that of {@code pre}. */
    LITERAL,
    /** The text of any element is the code of a diagram. */
    DIAGRAM,
    /** The text of {@code pre} is code. */
    CODE;

    /** Whether {@code pre} with such a class holds code. */
    boolean isCode() {
      return this == LITERAL || this == DIAGRAM || this == CODE;
    }
  }

  private static final Map<String, String> ROLES = HtmlTable.TABLE.roles("class");
  private static final Map<String, String> WHOLE = HtmlTable.TABLE.roles("one-class");
  private static final Pattern SPACE = Pattern.compile("[\\s" + Mask.CODE + "]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_]+");

  private final Map<String, Meaning> known = new HashMap<>();

  /** What a list of classes says; a word that says quote goes before others. */
  Meaning of(String classes) {
    return known.computeIfAbsent(classes, ClassWords::read);
  }

  private static Meaning read(String classes) {
    if (QuoteWords.sayIn(classes)) {
      return Meaning.QUOTE;
    }
    for (String name : SPACE.split(classes.strip().toLowerCase(Locale.ROOT))) {
      String role = role(name);
      if (!role.isEmpty()) {
        return Meaning.valueOf(role.toUpperCase(Locale.ROOT));
      }
    }
    return Meaning.NOTHING;
  }

  private static String role(String name) {
    String role = WHOLE.getOrDefault(name, ROLES.getOrDefault(name, ""));
    for (String word : role.isEmpty() ? BETWEEN_WORDS.split(name) : new String[0]) {
      role = role.isEmpty() ? ROLES.getOrDefault(word, "") : role;
    }
    return role;
  }
}
