package org.housestyle.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.SearchTable;
import org.housestyle.rule.Term;
import org.housestyle.rule.TermPattern.Slot;

/**
 * The table of a pack, computed from its terms: the automaton of the words that phrases are
 * searched from, right or misspelt, and for each such word its phrases: rule, term, wording,
 * anchor.
 */
final class ComputedTable implements SearchTable {

  /** Raise it whenever cells, letter classes or the numbers of anchors mean something else. */
  static final int LAYOUT = 3;

  private final char[] cells;
  private final Map<String, char[]> anchors;
  private final Set<String> forms;
  private final Set<String> preferred;
  private final int longest;

  private ComputedTable(
      char[] cells,
      Map<String, char[]> anchors,
      Set<String> forms,
      Set<String> preferred,
      int longest) {
    this.cells = cells;
    this.anchors = anchors;
    this.forms = forms;
    this.preferred = preferred;
    this.longest = longest;
  }

  /** The table that is stored with a pack, or else one that is computed now. */
  static SearchTable of(RulePack pack) {
    return pack.searchTable().filter(it -> it.layout() == LAYOUT).orElseGet(() -> compute(pack));
  }

  static SearchTable compute(RulePack pack) {
    List<Phrase> phrases = new ArrayList<>();
    Map<Slot, Phrase.Place> places = new HashMap<>();
    Map<String, List<Integer>> anchors = new HashMap<>();
    Set<String> forms = new HashSet<>();
    int longest = 0;
    for (int rule = 0; rule < pack.rules().size(); rule++) {
      List<Term> terms = pack.rules().get(rule).terms();
      for (int term = 0; term < terms.size(); term++) {
        for (int wording = 0; wording < terms.get(term).pattern().wordings().size(); wording++) {
          Phrase phrase = Phrase.of(pack, rule, term, wording, -1, places);
          phrases.add(phrase);
          for (String form : phrase.anchorPlace().forms()) {
            anchors
                .computeIfAbsent(form, key -> new ArrayList<>())
                .addAll(List.of(rule, term, wording, phrase.anchor()));
          }
        }
      }
      for (Phrase exception : Phrase.exceptionsOf(pack.rules().get(rule))) {
        longest = Math.max(longest, exception.places().size());
        exception.places().forEach(place -> forms.addAll(place.forms()));
      }
    }
    for (Phrase phrase : phrases) {
      longest = Math.max(longest, phrase.places().size());
      phrase.places().forEach(place -> forms.addAll(place.forms()));
    }
    Anchors stops = new Anchors(pack.realWords(), forms);
    phrases.forEach(phrase -> stops.add(phrase, pack.commonWords()));
    Map<String, char[]> numbers = new HashMap<>();
    anchors.forEach((word, of) -> numbers.put(word, chars(of)));
    return new ComputedTable(
        Prefilter.cells(stops.automaton()), numbers, forms, pack.preferredWordings(), longest);
  }

  private static char[] chars(List<Integer> numbers) {
    char[] chars = new char[numbers.size()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) numbers.get(i).intValue();
    }
    return chars;
  }

  @Override
  public int layout() {
    return LAYOUT;
  }

  @Override
  public char[] cells() {
    return cells;
  }

  @Override
  public Map<String, char[]> anchors() {
    return anchors;
  }

  @Override
  public Set<String> forms() {
    return forms;
  }

  @Override
  public Set<String> preferred() {
    return preferred;
  }

  @Override
  public int longest() {
    return longest;
  }
}
