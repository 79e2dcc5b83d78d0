package org.housestyle.match;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.housestyle.analysis.Folding;
import org.housestyle.rule.Plural;
import org.housestyle.rule.TermPattern.Slot;

/**
 * The folded words that may fill a slot of a pattern, plurals and possessives of a head among them.
 * Patterns share their slots, so what was made of one is kept. Thread-safe.
 */
public final class WordForms {

  private final IdentityHashMap<Slot, Set<String>> known = new IdentityHashMap<>();

  synchronized Set<String> of(Slot slot) {
    Set<String> forms = known.get(slot);
    if (forms == null) {
      forms = make(slot);
      known.put(slot, forms);
    }
    return forms;
  }

  private static Set<String> make(Slot slot) {
    Set<String> forms = new HashSet<>();
    for (String word : slot.words()) {
      String folded = Folding.fold(word);
      forms.add(folded);
      if (slot.head()) {
        String plural = Folding.fold(Plural.of(word));
        forms.add(plural);
        forms.add(folded + "'s");
        forms.add(plural + "'s");
      }
    }
    return forms;
  }
}
