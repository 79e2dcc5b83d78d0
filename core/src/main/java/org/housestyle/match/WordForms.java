// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.IdentityHashMap;
import java.util.Set;
import org.housestyle.rule.TermPattern.Slot;

/**
 * The folded words that may fill a slot of a pattern, plurals and possessives of a head among them.
 * Patterns share their slots, so the result for each slot is kept. Thread-safe.
 */
public final class WordForms {

  private final IdentityHashMap<Slot, Set<String>> known = new IdentityHashMap<>();

  synchronized Set<String> of(Slot slot) {
    Set<String> forms = known.get(slot);
    if (forms == null) {
      forms = WordChoice.of(slot, Set.of()).forms();
      known.put(slot, forms);
    }
    return forms;
  }
}
