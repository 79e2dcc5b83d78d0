package org.housestyle.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.housestyle.analysis.Folding;
import org.housestyle.rule.Plural;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Term;
import org.housestyle.rule.TermPattern;
import org.housestyle.rule.TermPattern.Slot;

/**
 * One wording of a term, ready to be found: for each place in it, every form that may fill it.
 *
 * @param rule the rule it belongs to
 * @param term its term; null if it is one of the rule's exceptions
 * @param places the word forms of each place
 * @param anchor the place that the search starts from; if its words are common, the search only
 *     reports it after a word of the place before
 * @param allowsMisspelling whether one of its words may be misspelt. False for a single word, and
 *     for a term with a condition: most hits would be misspellings of ordinary words
 */
record Phrase(
    Rule rule, Term term, List<WordChoice> places, int anchor, boolean allowsMisspelling) {

  /**
   * The words that may fill one place of a phrase.
   *
   * @param words the words as the pack has them
   * @param plurals their plurals, if the place is the head
   * @param possessives both with a possessive ending, if the place is the head
   * @param forms all of these
   * @param misspellable the words and plurals that may be misspelt
   * @param kinds a bit for the {@link #kind} of each form
   * @param set the word set that the words are from; empty if they are written out
   */
  record WordChoice(
      Set<String> words,
      Set<String> plurals,
      Set<String> possessives,
      Set<String> forms,
      List<String> misspellable,
      long kinds,
      String set) {

    /**
     * The place that a slot makes.
     *
     * @param known the words whose misspellings are known
     */
    static WordChoice of(Slot slot, Set<String> known) {
      Set<String> words = new HashSet<>();
      Set<String> plurals = new HashSet<>();
      Set<String> possessives = new HashSet<>();
      for (String word : slot.words()) {
        words.add(Folding.fold(word));
        if (slot.head()) {
          plurals.add(Folding.fold(Plural.of(word)));
        }
      }
      plurals.removeAll(words);
      Set<String> forms = new HashSet<>(words);
      forms.addAll(plurals);
      List<String> misspellable = forms.stream().filter(known::contains).sorted().toList();
      if (slot.head()) {
        forms.forEach(word -> possessives.add(word + "'s"));
        forms.addAll(possessives);
      }
      long kinds = 0;
      for (String form : forms) {
        kinds |= kind(form);
      }
      return new WordChoice(words, plurals, possessives, forms, misspellable, kinds, slot.set());
    }

    /** One of 64 bits, by the first letter and the length of a word; none if it has no letters. */
    private static long kind(String word) {
      return word.isEmpty() ? 0 : 1L << (word.charAt(0) + 5 * word.length());
    }

    /** Whether a word of the copy, spelt right, fills the place. */
    boolean isFilledBy(String word) {
      return (kinds & kind(word)) != 0 && forms.contains(word);
    }

    /** Whether a word of the copy, spelt right, fills the place in the plural. */
    boolean isPlural(String word) {
      String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      return plurals.contains(plain);
    }

    /** How long the shortest word is; 0 if one is common, -1 if one has more than letters. */
    int rarity(Set<String> commonWords) {
      int rarity = Integer.MAX_VALUE;
      for (String word : words) {
        boolean letters = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        int ofWord = commonWords.contains(word) ? 0 : word.length();
        rarity = Math.min(rarity, letters ? ofWord : -1);
      }
      return rarity;
    }

    private int shortest() {
      return words.stream().mapToInt(String::length).min().orElse(0);
    }

    /** The words, in the singular and in the plural. */
    Set<String> spelt() {
      Set<String> spelt = new HashSet<>(words);
      spelt.addAll(plurals);
      return spelt;
    }
  }

  /**
   * One phrase of a pack.
   *
   * @param rule the number of its rule
   * @param term the number of its term
   * @param wording the number of its wording
   * @param anchor the place to search from; -1 for the one with the rarest words
   * @param known the places of this pack's slots that were made before; more are added
   */
  static Phrase of(
      RulePack pack, int rule, int term, int wording, int anchor, Map<Slot, WordChoice> known) {
    Rule of = pack.rules().get(rule);
    Term found = of.terms().get(term);
    List<WordChoice> places = new ArrayList<>();
    for (Slot slot : found.pattern().wordings().get(wording)) {
      places.add(known.computeIfAbsent(slot, it -> WordChoice.of(it, pack.realWords().keySet())));
    }
    boolean allowsMisspelling = places.size() > 1 && found.when().isAlways();
    int from = anchor < 0 ? anchor(places, pack.commonWords()) : anchor;
    return new Phrase(of, found, places, from, allowsMisspelling);
  }

  /** Every exception of a rule; they have no anchor and may not be misspelt. */
  static List<Phrase> exceptionsOf(Rule rule) {
    List<Phrase> exceptions = new ArrayList<>();
    for (TermPattern exception : rule.unless()) {
      for (List<Slot> wording : exception.wordings()) {
        List<WordChoice> places = new ArrayList<>();
        wording.forEach(slot -> places.add(WordChoice.of(slot, Set.of())));
        exceptions.add(new Phrase(rule, null, places, 0, false));
      }
    }
    return exceptions;
  }

  private static int anchor(List<WordChoice> places, Set<String> commonWords) {
    int rarest = rarest(places, commonWords);
    if (places.get(rarest).rarity(commonWords) > 0) {
      return rarest;
    }
    // All words are common. Two in a row are less so; the later one is the one to start from.
    int best = rarest;
    int most = 0;
    for (int second = 1; second < places.size(); second++) {
      int letters = places.get(second - 1).shortest() + places.get(second).shortest();
      if (isPair(places, second) && letters > most) {
        best = second;
        most = letters;
      }
    }
    return best;
  }

  /** Whether the search only reports a place after a word of the place before. */
  private static boolean isPair(List<WordChoice> places, int second) {
    return second > 0
        && Stream.concat(
                places.get(second - 1).words().stream(), places.get(second).words().stream())
            .allMatch(Phrase::isPlain);
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
  }

  /** The place before the anchor, if the search only reports both together. */
  Optional<WordChoice> before(Set<String> commonWords) {
    return anchorWord().rarity(commonWords) <= 0 && isPair(places, anchor)
        ? Optional.of(places.get(anchor - 1))
        : Optional.empty();
  }

  /**
   * The place with the rarest words: none of them common, and the shortest of them long. The search
   * knows letters only, so it cannot start from a number or a word with an apostrophe.
   */
  private static int rarest(List<WordChoice> places, Set<String> commonWords) {
    int best = 0;
    int bestRarity = -1;
    for (int i = 0; i < places.size(); i++) {
      int rarity = places.get(i).rarity(commonWords);
      if (rarity > bestRarity) {
        best = i;
        bestRarity = rarity;
      }
    }
    return best;
  }

  /** The place that the search starts from. */
  WordChoice anchorWord() {
    return places.get(anchor);
  }
}
