package org.housestyle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;

/** Whose wording comes first, for each pack: the house's choice if it has one. Immutable. */
final class Guidance {

  private final Map<String, List<String>> orderByPack = new HashMap<>();

  /**
   * Puts the guidance of each pack in order.
   *
   * @param chosen the house's choice, by the name of the pack; others keep their own default
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

  /** The order in which guidance is asked for a rule; the first is the one that holds. */
  List<String> order(Rule rule) {
    return orderByPack.get(rule.pack());
  }

  /** The guidance that holds for a rule. */
  String first(Rule rule) {
    return order(rule).get(0);
  }

  /** Whether the guidance that holds for a rule asks for other words than its terms. */
  boolean asks(Rule rule) {
    return !rule.acceptedBy().contains(first(rule));
  }
}
