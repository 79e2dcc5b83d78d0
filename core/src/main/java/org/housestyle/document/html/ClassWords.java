package org.housestyle.document.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the class of an element says about its text. A name in the table stands for a whole class,
 * or for one word of it: {@code quote} for {@code c-quote} and {@code quote__text}. Remembers what
 * it was asked, since the classes of a page come up again and again. For one thread.
 */
final class ClassWords {

  /** What a class says. */
  enum Meaning {
    NOTHING,
    QUOTE,
    APART,
    CODE
  }

  private static final Map<String, String> ROLES = HtmlTable.TABLE.roles("class");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_]+");

  private final Map<String, Meaning> known = new HashMap<>();

  /** What the value of a {@code class} attribute says; what the first telling class says. */
  Meaning of(String classes) {
    return known.computeIfAbsent(classes, ClassWords::read);
  }

  private static Meaning read(String classes) {
    for (String name : SPACE.split(classes.strip().toLowerCase(Locale.ROOT))) {
      String whole = ROLES.getOrDefault(name, "");
      String meaning = whole.isEmpty() ? ofWords(name) : whole;
      switch (meaning) {
        case "quote" -> {
          return Meaning.QUOTE;
        }
        case "apart" -> {
          return Meaning.APART;
        }
        case "code" -> {
          return Meaning.CODE;
        }
        default -> {}
      }
    }
    return Meaning.NOTHING;
  }

  private static String ofWords(String name) {
    String meaning = "";
    for (String word : BETWEEN_WORDS.split(name)) {
      String role = ROLES.getOrDefault(word, "");
      if (role.equals("not-quote")) {
        return "";
      }
      meaning = meaning.isEmpty() ? role : meaning;
    }
    return meaning;
  }
}
