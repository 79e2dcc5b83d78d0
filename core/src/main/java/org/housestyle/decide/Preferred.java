package org.housestyle.decide;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.housestyle.analysis.Folding;
import org.housestyle.rule.RulePack;

/**
 * The wordings that packs prefer to their terms, and their initials. One word alone, such as
 * "images", is too common to tell anything, and so is what stands for a part of a term. Immutable.
 */
final class Preferred {

  private static final int FEWEST_INITIALS = 4;

  /** By their first word, longest first. */
  private final Map<String, List<String>> wordings = new HashMap<>();

  Preferred(List<RulePack> packs) {
    Set<String> all = new TreeSet<>();
    for (RulePack pack : packs) {
      pack.preferredWordings().forEach(it -> add(it, all));
    }
    for (String wording : all) {
      String first = wording.split(" ")[0];
      wordings.computeIfAbsent(first, key -> new ArrayList<>()).add(wording);
    }
    wordings.values().forEach(list -> list.sort(comparing(String::length).reversed()));
  }

  private static void add(String wording, Set<String> wordings) {
    String folded = Folding.fold(wording.replace('-', ' '));
    String[] words = folded.split(" ");
    if (words.length > 1) {
      wordings.add(folded);
    }
    if (words.length >= FEWEST_INITIALS) {
      wordings.add(initials(words));
    }
  }

  private static String initials(String[] words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      initials.append(word.charAt(0));
    }
    return initials.toString();
  }

  /**
   * A sentence with {@code P} in the place of each such wording.
   *
   * @param text folded words, a space before and after each
   * @param words the same words
   */
  String markedIn(String text, Set<String> words) {
    String marked = text;
    for (String word : words) {
      for (String wording : wordings.getOrDefault(word, List.of())) {
        marked = marked.replace(" " + wording + " ", " P ");
      }
    }
    return marked;
  }
}
