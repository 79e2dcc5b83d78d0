package org.housestyle.decide;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

  /** The words of a sentence with {@code P} in the place of each such wording. */
  List<String> markedIn(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      for (String wording : wordings.getOrDefault(words.get(i), List.of())) {
        if (standsAt(i, words, wording)) {
          return marked(words);
        }
      }
    }
    return words;
  }

  private static boolean standsAt(int at, List<String> words, String wording) {
    int from = 0;
    for (int i = at; i < words.size(); i++) {
      String word = words.get(i);
      int end = from + word.length();
      if (!wording.startsWith(word, from)
          || (end < wording.length() && wording.charAt(end) != ' ')) {
        return false;
      }
      if (end >= wording.length()) {
        return true;
      }
      from = end + 1;
    }
    return false;
  }

  private List<String> marked(List<String> words) {
    String marked = " " + String.join(" ", words) + " ";
    for (String word : new LinkedHashSet<>(words)) {
      for (String wording : wordings.getOrDefault(word, List.of())) {
        marked = marked.replace(" " + wording + " ", " P ");
      }
    }
    return List.of(marked.substring(1, marked.length() - 1).split(" ", -1));
  }
}
