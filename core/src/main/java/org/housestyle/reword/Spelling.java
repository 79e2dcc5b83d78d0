package org.housestyle.reword;

import java.util.Map;
import java.util.regex.Pattern;

/** How a house's region spells the words of replacements. Immutable. */
final class Spelling {

  private final Map<String, String> words;

  Spelling(Map<String, String> words) {
    this.words = Map.copyOf(words);
  }

  /** The words as the region spells them; a plural follows its singular. */
  String of(String text) {
    String spelt = text;
    for (Map.Entry<String, String> entry : words.entrySet()) {
      spelt = spelt.replaceAll("\\b" + Pattern.quote(entry.getKey()), entry.getValue());
    }
    return spelt;
  }
}
