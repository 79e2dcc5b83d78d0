package org.housestyle.decide;

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
 * The wordings that packs prefer to their terms, and their initials. A wording of one word, such as
 * "images", is left out: it is too common to show anything. Immutable.
 */
final class Preferred {

  private static final int FEWEST_INITIALS = 4;

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

  /** The words of a sentence with {@code P} in the place of each preferred wording. */
  List<String> markedIn(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Map<String, List<String>> bySecond = wordings.get(words.get(i));
      if (bySecond != null && (bySecond.containsKey("") || anyIsAt(i, words, bySecond))) {
        return marked(words);
      }
    }
    return words;
  }

  private static boolean anyIsAt(int at, List<String> words, Map<String, List<String>> bySecond) {
    String second = at + 1 < words.size() ? words.get(at + 1) : "";
    for (String wording : bySecond.getOrDefault(second, List.of())) {
      if (isAt(at, words, wording)) {
        return true;
      }
    }
    return false;
  }

  private static int longestFirst(String one, String other) {
    int byLength = Integer.compare(other.length(), one.length());
    return byLength != 0 ? byLength : one.compareTo(other);
  }

  private static boolean isAt(int at, List<String> words, String wording) {
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
      Set<String> sorted = new TreeSet<>(Preferred::longestFirst);
      wordings.getOrDefault(word, Map.of()).values().forEach(sorted::addAll);
      for (String wording : sorted) {
        marked = marked.replace(" " + wording + " ", " P ");
      }
    }
    return List.of(marked.substring(1, marked.length() - 1).split(" ", -1));
  }
}
