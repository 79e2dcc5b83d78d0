package org.housestyle.reword;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How a house's region spells the words of replacements. Immutable. */
final class Spelling {

  /** A word, where it begins one, and how it is spelt. */
  private record Word(String text, Pattern atStart, String spelt) {}

  private final List<Word> words = new ArrayList<>();

  Spelling(Map<String, String> words) {
    words.forEach(
        (text, spelt) ->
            this.words.add(new Word(text, Pattern.compile("\\b" + Pattern.quote(text)), spelt)));
  }

  /** The words as the region spells them; a plural follows its singular. */
  String of(String text) {
    String spelt = text;
    for (Word word : words) {
      if (spelt.contains(word.text())) {
        spelt = word.atStart().matcher(spelt).replaceAll(word.spelt());
      }
    }
    return spelt;
  }
}
