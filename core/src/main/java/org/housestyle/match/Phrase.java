package org.housestyle.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.housestyle.analysis.Folding;
import org.housestyle.index.PlaceWords;
import org.housestyle.rule.Plural;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Term;
import org.housestyle.rule.TermPattern;
import org.housestyle.rule.TermPattern.Slot;

/**
 * One wording of a term, ready to be found: for each place in it, every form that may fill it.
 * Immutable. Its rule is read from the pack when it is asked for: most phrases that are compared
 * with copy are not in it.
 */
final class Phrase {

  private final RulePack pack;
  private final int rule;
  private final int term;
  private final List<WordChoice> places;
  private final int anchor;
  private final boolean allowsMisspelling;

  /**
   * A phrase of a pack.
   *
   * @param rule the number of its rule
   * @param term the number of its term
   * @param places the word forms of each place
   * @param anchor the place that the search starts from; if its words are common, the search only
   *     reports it after a word of the place before
   * @param allowsMisspelling whether one of its words may be misspelt
   */
  Phrase(
      RulePack pack,
      int rule,
      int term,
      List<WordChoice> places,
      int anchor,
      boolean allowsMisspelling) {
    this.pack = pack;
    this.rule = rule;
    this.term = term;
    this.places = places;
    this.anchor = anchor;
    this.allowsMisspelling = allowsMisspelling;
  }

  /** The rule it belongs to. */
  Rule rule() {
    return pack.rules().get(rule);
  }

  /** The term that it is a wording of. */
  Term term() {
    return rule().terms().get(term);
  }

  /** The word forms of each place. */
  List<WordChoice> places() {
    return places;
  }

  /** The place that the search starts from. */
  int anchor() {
    return anchor;
  }

  /**
   * Whether one of its words may be misspelt. False for a single word, and for a term with a
   * condition: most hits would be misspellings of ordinary words.
   */
  boolean allowsMisspelling() {
    return allowsMisspelling;
  }

  /**
   * The words that may fill one place of a phrase.
   *
   * @param known the words as the pack has them, and which of them may be misspelt
   * @param forms these words, their plurals, and both with a possessive ending if they may have one
   * @param kinds a bit for the {@link #kind} of each form
   */
  record WordChoice(PlaceWords known, Set<String> forms, long kinds) {

    /** The place of these words. */
    static WordChoice of(PlaceWords known) {
      Set<String> forms = new HashSet<>(known.words());
      forms.addAll(known.plurals());
      if (known.possessive()) {
        for (String word : List.copyOf(forms)) {
          forms.add(word + "'s");
        }
      }
      long kinds = 0;
      for (String form : forms) {
        kinds |= kind(form);
      }
      return new WordChoice(known, forms, kinds);
    }

    /**
     * The place that a slot makes.
     *
     * @param correctable the words whose misspellings are known
     */
    static WordChoice of(Slot slot, Set<String> correctable) {
      Set<String> words = new HashSet<>();
      Set<String> plurals = new HashSet<>();
      for (String word : slot.words()) {
        words.add(Folding.fold(word));
        if (slot.head()) {
          plurals.add(Folding.fold(Plural.of(word)));
        }
      }
      plurals.removeAll(words);
      Set<String> misspellable = new TreeSet<>(words);
      misspellable.addAll(plurals);
      misspellable.retainAll(correctable);
      return of(new PlaceWords(words, plurals, slot.head(), List.copyOf(misspellable), slot.set()));
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
      return known.plurals().contains(plain);
    }

    /** How long the shortest word is; 0 if one is common, -1 if one has more than letters. */
    int rarity(Set<String> commonWords) {
      int rarity = Integer.MAX_VALUE;
      for (String word : known.words()) {
        boolean letters = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        int ofWord = commonWords.contains(word) ? 0 : word.length();
        rarity = Math.min(rarity, letters ? ofWord : -1);
      }
      return rarity;
    }

    private int shortest() {
      return known.words().stream().mapToInt(String::length).min().orElse(0);
    }

    /** The words, in the singular and in the plural. */
    Set<String> spelt() {
      Set<String> spelt = new HashSet<>(known.words());
      spelt.addAll(known.plurals());
      return spelt;
    }
  }

  /**
   * One phrase of a pack, made from its rule.
   *
   * @param rule the number of its rule
   * @param term the number of its term
   * @param wording the number of its wording
   * @param known the places of this pack's slots that were made before; more are added
   */
  static Phrase of(RulePack pack, int rule, int term, int wording, Map<Slot, WordChoice> known) {
    Term found = pack.rules().get(rule).terms().get(term);
    List<WordChoice> places = new ArrayList<>();
    for (Slot slot : found.pattern().wordings().get(wording)) {
      places.add(known.computeIfAbsent(slot, it -> WordChoice.of(it, pack.realWords().keySet())));
    }
    boolean allowsMisspelling = places.size() > 1 && found.when().isAlways();
    return new Phrase(
        pack, rule, term, places, anchor(places, pack.commonWords()), allowsMisspelling);
  }

  /** The places of every exception of a rule; their words may not be misspelt. */
  static List<List<WordChoice>> exceptionsOf(Rule rule) {
    List<List<WordChoice>> exceptions = new ArrayList<>();
    for (TermPattern exception : rule.unless()) {
      for (List<Slot> wording : exception.wordings()) {
        List<WordChoice> places = new ArrayList<>();
        wording.forEach(slot -> places.add(WordChoice.of(slot, Set.of())));
        exceptions.add(places);
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
                places.get(second - 1).known().words().stream(),
                places.get(second).known().words().stream())
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
