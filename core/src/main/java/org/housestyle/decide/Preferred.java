// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.CHILD_WORD;
import static org.housestyle.english.WordList.PICTURE;
import static org.housestyle.english.WordList.PICTURED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.housestyle.analysis.Folding;
import org.housestyle.decide.CueText.Word;
import org.housestyle.rule.RulePack;
import org.housestyle.text.Span;

/**
 * The wordings that packs prefer to their terms, and their initials. A wording of one word, such as
 * "images", is left out: it is too common to show anything. Immutable.
 */
final class Preferred {

  private static final int FEWEST_INITIALS = 4;

  /** "Child abuse images" are "abuse images" when they are named again. */
  private static final int FEWEST_OF_SHORT_FORM = 2;

  /** By first word, then by second word; the second word of initials is empty. */
  private final Map<String, Map<String, List<String>>> wordings = new HashMap<>();

  Preferred(List<RulePack> packs) {
    for (RulePack pack : packs) {
      for (String wording : pack.preferredWordings()) {
        add(Folding.fold(wording.replace('-', ' ')));
      }
    }
  }

  private void add(String folded) {
    String[] words = folded.split(" ");
    if (words.length > 1) {
      add(words[0], words[1], folded);
    }
    if (words.length > FEWEST_OF_SHORT_FORM
        && ENGLISH.has(CHILD_WORD, words[0])
        && ENGLISH.has(PICTURE, words[words.length - 1])) {
      add(words[1], words[2], folded.substring(words[0].length() + 1));
    }
    if (words.length >= FEWEST_INITIALS) {
      String initials = initials(words);
      add(initials, "", initials);
    }
  }

  private void add(String first, String second, String wording) {
    wordings
        .computeIfAbsent(first, key -> new HashMap<>())
        .computeIfAbsent(second, key -> new ArrayList<>())
        .add(wording);
  }

  private static String initials(String[] words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      initials.append(word.charAt(0));
    }
    return initials.toString();
  }

  /**
   * The words of a sentence with {@code P} in the place of each preferred wording. Wording for
   * pictures is preferred to no term for people or acts: "abuse images, not child prostitution".
   */
  List<Word> markedIn(List<Word> words, String term) {
    List<String> parts = List.of(Folding.fold(term.replace('-', ' ')).split(" "));
    boolean pictures = ENGLISH.hasAny(PICTURE, parts) || ENGLISH.hasAny(PICTURED, parts);
    List<Word> marked = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); ) {
      int end = endOfLongestAt(i, words);
      if (end > i && (pictures || !ENGLISH.has(PICTURE, words.get(end - 1).text()))) {
        Span span = new Span(words.get(i).span().start(), words.get(end - 1).span().end());
        marked.add(new Word("P", span));
        i = end;
      } else {
        marked.add(words.get(i++));
      }
    }
    return marked;
  }

  /** The index after the longest wording at an index; the index itself if there is none. */
  private int endOfLongestAt(int at, List<Word> words) {
    Map<String, List<String>> bySecond = wordings.get(words.get(at).text());
    if (bySecond == null) {
      return at;
    }
    if (bySecond.containsKey("")) {
      return at + 1;
    }
    int longest = at;
    String second = at + 1 < words.size() ? words.get(at + 1).text() : "";
    for (String wording : bySecond.getOrDefault(second, List.of())) {
      longest = Math.max(longest, end(at, words, wording));
    }
    return longest;
  }

  /** The index after a wording if it is at an index, else -1. */
  private static int end(int at, List<Word> words, String wording) {
    int from = 0;
    for (int i = at; i < words.size(); i++) {
      String word = words.get(i).text();
      int end = from + word.length();
      if (!wording.startsWith(word, from)
          || (end < wording.length() && wording.charAt(end) != ' ')) {
        return -1;
      }
      if (end >= wording.length()) {
        return i + 1;
      }
      from = end + 1;
    }
    return -1;
  }
}
