package org.housestyle.match;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.housestyle.index.Anchors;
import org.housestyle.index.Anchors.Anchor;
import org.housestyle.index.SearchTable;
import org.housestyle.index.StoredTable;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Term;
import org.housestyle.rule.TermPattern.Slot;

/**
 * Computes the search table of a pack from its phrases, or reads it from the file beside the pack.
 * The numbers of an anchor are its phrases, four numbers each: rule, term, wording, position of the
 * anchor.
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
    List<Phrase> phrases = new ArrayList<>();
    Map<Slot, Phrase.WordChoice> places = new HashMap<>();
    Map<String, List<Integer>> anchors = new HashMap<>();
    Set<String> forms = new HashSet<>();
    for (int rule = 0; rule < pack.rules().size(); rule++) {
      List<Term> terms = pack.rules().get(rule).terms();
      for (int term = 0; term < terms.size(); term++) {
        for (int wording = 0; wording < terms.get(term).pattern().wordings().size(); wording++) {
          Phrase phrase = Phrase.of(pack, rule, term, wording, -1, places);
          phrases.add(phrase);
          for (String form : phrase.anchorWord().forms()) {
            anchors
                .computeIfAbsent(form, key -> new ArrayList<>())
                .addAll(List.of(rule, term, wording, phrase.anchor()));
          }
        }
      }
      for (Phrase exception : Phrase.exceptionsOf(pack.rules().get(rule))) {
        exception.places().forEach(place -> forms.addAll(place.forms()));
      }
    }
    for (Phrase phrase : phrases) {
      phrase.places().forEach(place -> forms.addAll(place.forms()));
    }
    Anchors words = new Anchors(pack.realWords(), forms);
    phrases.forEach(phrase -> add(phrase, pack.commonWords(), words));
    Map<String, char[]> numbers = new HashMap<>();
    anchors.forEach((word, of) -> numbers.put(word, chars(of)));
    return SearchTable.compute(words, numbers, forms);
  }

  private static void add(Phrase phrase, Set<String> commonWords, Anchors words) {
    Anchor anchor = anchor(phrase.anchorWord());
    Optional<Phrase.WordChoice> before = phrase.before(commonWords);
    if (before.isPresent()) {
      words.addPair(anchor(before.get()), anchor, phrase.allowsMisspelling());
    } else {
      words.add(anchor, phrase.allowsMisspelling());
    }
  }

  private static Anchor anchor(Phrase.WordChoice place) {
    return new Anchor(place.spelt(), place.misspellable(), !place.possessives().isEmpty());
  }

  private static char[] chars(List<Integer> numbers) {
    char[] chars = new char[numbers.size()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) numbers.get(i).intValue();
    }
    return chars;
  }
}
