// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Spells the words of replacements as the house's region does. Immutable. */
final class RegionalSpelling {

  /**
   * A word that the region spells otherwise.
   *
   * @param atStart finds it at the beginning of a word
   */
  private record Word(String text, Pattern atStart, String spelt) {}

  private final List<Word> words = new ArrayList<>();

  RegionalSpelling(Map<String, String> words) {
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
