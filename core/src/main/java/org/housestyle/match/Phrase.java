package org.housestyle.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.housestyle.analysis.Folding;
import org.housestyle.rule.Plural;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Term;
import org.housestyle.rule.TermPattern;
import org.housestyle.rule.TermPattern.Slot;

/**
 * One wording of a term, ready to be found: for each place in it, every form that may fill it.
 *
 * @param rule the rule it belongs to
 * @param term its term; null if it is one of the rule's exceptions
 * @param places the word forms of each place
 * @param anchor the place that the search starts from
 */
record Phrase(Rule rule, Term term, List<Place> places, int anchor) {

  /**
   * A place in a phrase.
   *
   * @param words the words as the pack has them
   * @param plurals their plurals, if the place is the head
   * @param possessives both with a possessive ending, if the place is the head
   */
  record Place(Set<String> words, Set<String> plurals, Set<String> possessives) {

    static Place of(Slot slot) {
      Set<String> words = new TreeSet<>();
      Set<String> plurals = new TreeSet<>();
      Set<String> possessives = new TreeSet<>();
      for (String word : slot.words()) {
        words.add(Folding.fold(word));
        if (slot.head()) {
          plurals.add(Folding.fold(Plural.of(word)));
        }
      }
      plurals.removeAll(words);
      if (slot.head()) {
        words.forEach(word -> possessives.add(word + "'s"));
        plurals.forEach(word -> possessives.add(word + "'s"));
      }
      return new Place(words, plurals, possessives);
    }

    /** Whether a word of the copy, spelt right, fills the place in the plural. */
    boolean isPlural(String word) {
      String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      return plurals.contains(plain);
    }

    /** Every form that fills the place. */
    Set<String> forms() {
      Set<String> forms = new HashSet<>(words);
      forms.addAll(plurals);
      forms.addAll(possessives);
      return forms;
    }
  }

  /**
   * Every phrase of a rule: its terms' wordings, and those of its exceptions.
   *
   * @param places those met before, so that equal slots share theirs
   */
  static List<Phrase> of(Rule rule, Set<String> commonWords, Map<Slot, Place> places) {
    List<Phrase> phrases = new ArrayList<>();
    for (Term term : rule.terms()) {
      add(phrases, rule, term, term.pattern(), commonWords, places);
    }
    for (TermPattern exception : rule.unless()) {
      add(phrases, rule, null, exception, commonWords, places);
    }
    return phrases;
  }

  private static void add(
      List<Phrase> phrases,
      Rule rule,
      Term term,
      TermPattern pattern,
      Set<String> commonWords,
      Map<Slot, Place> known) {
    for (List<Slot> wording : pattern.wordings()) {
      List<Place> places =
          wording.stream().map(slot -> known.computeIfAbsent(slot, Place::of)).toList();
      phrases.add(new Phrase(rule, term, places, rarest(places, commonWords)));
    }
  }

  /**
   * The place whose words are seen least: none of them common, and the shortest of them long. The
   * search knows letters only, so it cannot start from a number or a word with an apostrophe.
   */
  private static int rarest(List<Place> places, Set<String> commonWords) {
    int best = 0;
    int bestRarity = -1;
    for (int i = 0; i < places.size(); i++) {
      int rarity = Integer.MAX_VALUE;
      for (String word : places.get(i).words()) {
        boolean letters = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        int ofWord = commonWords.contains(word) ? 0 : word.length();
        rarity = Math.min(rarity, letters ? ofWord : -1);
      }
      if (rarity > bestRarity) {
        best = i;
        bestRarity = rarity;
      }
    }
    return best;
  }

  boolean isException() {
    return term == null;
  }

  /**
   * Whether a word of the phrase is looked for misspelt. Not if it is one word alone, nor if it
   * takes a context to make it a fault: there would be more slips of ordinary words than of it.
   */
  boolean allowsMisspelling(String word, Map<String, Set<String>> realWords) {
    return places.size() > 1
        && term != null
        && term.when().isAlways()
        && realWords.containsKey(word);
  }
}
