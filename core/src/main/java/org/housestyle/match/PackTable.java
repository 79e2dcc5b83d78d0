// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.housestyle.index.Anchors;
import org.housestyle.index.Anchors.Anchor;
import org.housestyle.index.PlaceWords;
import org.housestyle.index.SearchTable;
import org.housestyle.index.StoredTable;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Term;
import org.housestyle.rule.TermPattern.Slot;

/**
 * Computes the search table of a pack from its phrases, or reads it from the file beside the pack.
 * The numbers of an anchor are its phrases: for each its rule, its term, the position of the
 * anchor, whether a word may be misspelt, how many places it has, and the places.
 */
final class PackTable {

  /** The file beside a stored pack. */
  static final String FILE = "search.table";

  private PackTable() {}

  /** The table that is stored beside a pack if it belongs to that pack; otherwise a new one. */
  static SearchTable of(RulePack pack) {
    Optional<URL> marker = pack.location();
    Optional<SearchTable> stored =
        marker.isPresent() ? stored(marker.get(), pack) : Optional.empty();
    return stored.isPresent() ? stored.get() : compute(pack);
  }

  private static Optional<SearchTable> stored(URL marker, RulePack pack) {
    try (InputStream in = new URL(marker, FILE).openStream()) {
      return StoredTable.read(in.readAllBytes(), pack.contentHash());
    } catch (IOException e) {
      // It is there only to save time.
      return Optional.empty();
    }
  }

  static SearchTable compute(RulePack pack) {
    AnchorChoice choice = new AnchorChoice(pack);
    List<Phrase> phrases = new ArrayList<>();
    Map<Slot, WordChoice> slots = new HashMap<>();
    Map<WordChoice, Integer> places = new LinkedHashMap<>();
    Map<String, List<Integer>> anchors = new HashMap<>();
    Set<String> forms = new HashSet<>();
    for (int rule = 0; rule < pack.rules().size(); rule++) {
      List<Term> terms = pack.rules().get(rule).terms();
      for (int term = 0; term < terms.size(); term++) {
        for (int wording = 0; wording < terms.get(term).pattern().wordings().size(); wording++) {
          Phrase phrase = Phrase.of(pack, rule, term, wording, slots, choice);
          phrases.add(phrase);
          List<Integer> numbers = new ArrayList<>();
          numbers.addAll(List.of(rule, term, phrase.anchor(), phrase.allowsMisspelling() ? 1 : 0));
          numbers.add(phrase.places().size());
          for (WordChoice place : phrase.places()) {
            numbers.add(places.computeIfAbsent(place, it -> places.size()));
          }
          for (String form : phrase.anchorWord().forms()) {
            anchors.computeIfAbsent(form, key -> new ArrayList<>()).addAll(numbers);
          }
        }
      }
      for (List<WordChoice> exception : Phrase.exceptionsOf(pack.rules().get(rule))) {
        exception.forEach(place -> forms.addAll(place.forms()));
      }
    }
    places.keySet().forEach(place -> forms.addAll(place.forms()));
    Anchors words = new Anchors(pack.realWords(), forms);
    phrases.forEach(phrase -> add(phrase, choice, words));
    Map<String, char[]> numbers = new HashMap<>();
    anchors.forEach((word, of) -> numbers.put(word, chars(of)));
    List<PlaceWords> known = places.keySet().stream().map(WordChoice::known).toList();
    return SearchTable.compute(words, numbers, known, forms);
  }

  /**
   * The phrases that some numbers of an anchor stand for.
   *
   * @param places the places of the pack by their numbers, as far as they are known; filled
   */
  static List<Phrase> phrases(
      char[] numbers, RulePack pack, SearchTable table, Map<Integer, WordChoice> places) {
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < numbers.length) {
      int rule = numbers[at++];
      int term = numbers[at++];
      int anchor = numbers[at++];
      boolean allowsMisspelling = numbers[at++] == 1;
      int count = numbers[at++];
      List<WordChoice> filled = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        filled.add(place(numbers[at++], table, places));
      }
      phrases.add(new Phrase(pack, rule, term, filled, anchor, allowsMisspelling));
    }
    return phrases;
  }

  private static WordChoice place(int number, SearchTable table, Map<Integer, WordChoice> places) {
    WordChoice known = places.get(number);
    if (known == null) {
      WordChoice read = WordChoice.of(table.places().get(number));
      WordChoice raced = places.putIfAbsent(number, read);
      known = raced == null ? read : raced;
    }
    return known;
  }

  private static void add(Phrase phrase, AnchorChoice choice, Anchors words) {
    Anchor anchor = anchor(phrase.anchorWord());
    Optional<WordChoice> before = phrase.before(choice);
    if (before.isPresent()) {
      words.addPair(anchor(before.get()), anchor, phrase.allowsMisspelling());
    } else {
      words.add(anchor, phrase.allowsMisspelling());
    }
  }

  private static Anchor anchor(WordChoice place) {
    return new Anchor(place.spelt(), place.known().misspellable(), place.known().possessive());
  }

  private static char[] chars(List<Integer> numbers) {
    char[] chars = new char[numbers.size()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) numbers.get(i).intValue();
    }
    return chars;
  }
}
