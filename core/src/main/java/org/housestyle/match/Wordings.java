// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.housestyle.analysis.Token;
import org.housestyle.rule.TermPattern;

/** Some patterns, ready to be looked for in the words of a text. Thread-safe. */
public final class Wordings {

  private final List<TermPattern> patterns;
  private final WordForms forms;

  /** By each word that a wording may begin with: the forms of each place. Created lazily. */
  private volatile Map<String, List<List<Set<String>>>> byFirst;

  /**
   * Takes patterns; their wordings are built when they are first looked for.
   *
   * @param forms to share with other patterns of the same packs
   */
  public Wordings(List<TermPattern> patterns, WordForms forms) {
    this.patterns = List.copyOf(patterns);
    this.forms = forms;
  }

  private Map<String, List<List<Set<String>>>> byFirst() {
    Map<String, List<List<Set<String>>>> known = byFirst;
    if (known == null) {
      known = new HashMap<>();
      for (TermPattern pattern : patterns) {
        for (List<TermPattern.Slot> wording : pattern.wordings()) {
          List<Set<String>> places = new ArrayList<>(wording.size());
          for (TermPattern.Slot slot : wording) {
            places.add(forms.of(slot));
          }
          for (String first : places.get(0)) {
            known.computeIfAbsent(first, key -> new ArrayList<>()).add(places);
          }
        }
      }
      byFirst = known;
    }
    return known;
  }

  /** The words that a wording may begin with. */
  public Set<String> firstWords() {
    return byFirst().keySet();
  }

  /** Whether these words contain one of the patterns. */
  public boolean occurIn(List<Token> words) {
    Map<String, List<List<Set<String>>>> wordings = byFirst();
    for (int i = 0; i < words.size(); i++) {
      for (List<Set<String>> places : wordings.getOrDefault(words.get(i).word(), List.of())) {
        if (standsAt(words, i, places)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one of the patterns begins at a word. */
  public boolean beginAt(int index, List<Token> words) {
    if (index < words.size()) {
      for (List<Set<String>> places : byFirst().getOrDefault(words.get(index).word(), List.of())) {
        if (standsAt(words, index, places)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether one of the patterns ends just before a word.
   *
   * @param end the index of that word, at most the count of the words
   */
  public boolean endAt(int end, List<Token> words) {
    Map<String, List<List<Set<String>>>> wordings = byFirst();
    boolean joined = true;
    for (int i = end - 1; i >= 0 && joined; i--) {
      for (List<Set<String>> places : wordings.getOrDefault(words.get(i).word(), List.of())) {
        if (i + places.size() == end && standsAt(words, i, places)) {
          return true;
        }
      }
      joined = words.get(i).joined();
    }
    return false;
  }

  private static boolean standsAt(List<Token> words, int at, List<Set<String>> places) {
    if (at + places.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < places.size(); i++) {
      Token word = words.get(at + i);
      if (!word.joined() || !places.get(i).contains(word.word())) {
        return false;
      }
    }
    return true;
  }
}
