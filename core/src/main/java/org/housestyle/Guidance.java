// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;

/** The order of guidance for each pack: first the house's choice, if it has one. Immutable. */
final class Guidance {

  private final Map<String, List<String>> orderByPack = new HashMap<>();

  /**
   * Puts the guidance of each pack in order.
   *
   * @param chosen the house's choice, by the name of the pack; other packs keep their default
   */
  Guidance(List<RulePack> packs, Map<String, String> chosen) {
    for (RulePack pack : packs) {
      List<String> order = new ArrayList<>(pack.guidance());
      String first = chosen.get(pack.name());
      if (first != null && order.remove(first)) {
        order.add(0, first);
      }
      orderByPack.put(pack.name(), List.copyOf(order));
    }
  }

  /** The guidance for a rule in order; the first is in force. */
  List<String> order(Rule rule) {
    return orderByPack.get(rule.pack());
  }

  /** The guidance in force for a rule. */
  String first(Rule rule) {
    return order(rule).get(0);
  }

  /** Whether the guidance in force rejects the terms of a rule. */
  boolean discourages(Rule rule) {
    return !rule.acceptedBy().contains(first(rule));
  }
}
