package org.housestyle.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.housestyle.rule.RulePack;

/**
 * The words that a pack's phrases are searched from, right or misspelt, as an automaton over folded
 * letters. Possessive endings are left out: the search stops before the apostrophe.
 */
final class AnchorAutomaton {

  private static final int MOST_STATES = 10_000_000;

  private AnchorAutomaton() {}

  static Automaton of(RulePack pack) {
    Set<String> forms = new HashSet<>();
    Set<String> anchors = new HashSet<>();
    Set<String> misspellable = new HashSet<>();
    for (Phrase phrase : Phrase.of(pack)) {
      phrase.places().forEach(place -> forms.addAll(place.forms()));
      Phrase.Place anchor = phrase.anchorPlace();
      anchors.addAll(anchor.words());
      anchors.addAll(anchor.plurals());
      if (phrase.allowsMisspelling()) {
        misspellable.addAll(anchor.misspellable());
      }
    }
    List<Automaton> near = new ArrayList<>();
    for (String word : misspellable) {
      near.add(new LevenshteinAutomata(word, true).toAutomaton(1));
      forms.addAll(pack.realWords().get(word));
    }
    Automaton misspelt = Operations.determinize(Operations.union(near), MOST_STATES);
    Automaton wrong = Operations.minus(misspelt, strings(forms), MOST_STATES);
    return Operations.determinize(Operations.union(List.of(strings(anchors), wrong)), MOST_STATES);
  }

  private static Automaton strings(Collection<String> words) {
    List<BytesRef> sorted = new ArrayList<>();
    for (String word : new TreeSet<>(words)) {
      sorted.add(new BytesRef(word));
    }
    return Automata.makeStringUnion(sorted);
  }
}
