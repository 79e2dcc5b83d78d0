package org.housestyle.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.SearchTable;
import org.housestyle.rule.Term;

/**
 * The table of a pack, computed from its terms: the automaton of the words that phrases are
 * searched from, right or misspelt, and for each such word its phrases: rule, part, wording,
 * anchor.
 */
final class ComputedTable implements SearchTable {

  /** Raise it whenever cells, letter classes or the numbers of anchors mean something else. */
  static final int LAYOUT = 1;

  private static final int MOST_STATES = 10_000_000;

  private final char[] cells;
  private final Map<String, char[]> anchors;
  private final Set<String> forms;
  private final int longest;

  private ComputedTable(char[] cells, Map<String, char[]> anchors, Set<String> forms, int longest) {
    this.cells = cells;
    this.anchors = anchors;
    this.forms = forms;
    this.longest = longest;
  }

  /** The table that is stored with a pack, or else one that is computed now. */
  static SearchTable of(RulePack pack) {
    return pack.searchTable().filter(it -> it.layout() == LAYOUT).orElseGet(() -> compute(pack));
  }

  static SearchTable compute(RulePack pack) {
    Map<String, List<Integer>> anchors = new HashMap<>();
    Set<String> forms = new HashSet<>();
    Set<String> searched = new HashSet<>();
    Set<String> misspellable = new HashSet<>();
    int longest = 0;
    for (int rule = 0; rule < pack.rules().size(); rule++) {
      List<Term> terms = pack.rules().get(rule).terms();
      for (int term = 0; term < terms.size(); term++) {
        for (int wording = 0; wording < terms.get(term).pattern().wordings().size(); wording++) {
          Phrase phrase = Phrase.of(pack, rule, term, wording, -1);
          longest = Math.max(longest, phrase.places().size());
          phrase.places().forEach(place -> forms.addAll(place.forms()));
          Phrase.Place anchor = phrase.anchorPlace();
          for (String form : anchor.forms()) {
            anchors
                .computeIfAbsent(form, key -> new ArrayList<>())
                .addAll(List.of(rule, term, wording, phrase.anchor()));
          }
          searched.addAll(anchor.words());
          searched.addAll(anchor.plurals());
          if (phrase.allowsMisspelling()) {
            misspellable.addAll(anchor.misspellable());
          }
        }
      }
      for (Phrase exception : Phrase.exceptionsOf(pack.rules().get(rule))) {
        longest = Math.max(longest, exception.places().size());
        exception.places().forEach(place -> forms.addAll(place.forms()));
      }
    }
    char[] cells = Prefilter.cells(automaton(pack, searched, misspellable, forms));
    Map<String, char[]> numbers = new HashMap<>();
    anchors.forEach((word, phrases) -> numbers.put(word, chars(phrases)));
    return new ComputedTable(cells, numbers, forms, longest);
  }

  private static char[] chars(List<Integer> numbers) {
    char[] chars = new char[numbers.size()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) numbers.get(i).intValue();
    }
    return chars;
  }

  /** What is searched for, and all misspellings that are no form and no real word. */
  private static Automaton automaton(
      RulePack pack, Set<String> searched, Set<String> misspellable, Set<String> forms) {
    List<Automaton> near = new ArrayList<>();
    Set<String> right = new HashSet<>(forms);
    for (String word : misspellable) {
      near.add(new LevenshteinAutomata(word, true).toAutomaton(1));
      right.addAll(pack.realWords().get(word));
    }
    Automaton misspelt = Operations.determinize(Operations.union(near), MOST_STATES);
    Automaton wrong = Operations.minus(misspelt, strings(right), MOST_STATES);
    return Operations.determinize(Operations.union(List.of(strings(searched), wrong)), MOST_STATES);
  }

  private static Automaton strings(Collection<String> words) {
    List<BytesRef> sorted = new ArrayList<>();
    for (String word : new TreeSet<>(words)) {
      sorted.add(new BytesRef(word));
    }
    return Automata.makeStringUnion(sorted);
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
  public int longest() {
    return longest;
  }
}
