// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.style;

import java.util.stream.Collectors;
import org.housestyle.Housestyle;
import org.housestyle.rule.Example;
import org.housestyle.rule.RulePack;

/**
 * The first check of a program takes long, since Java loads what it needs; so one is made at the
 * start.
 */
public final class WarmUp {

  private static final int RULES = 8;

  private WarmUp() {}

  /** Checks some examples of the house's packs, in a thread of its own. */
  public static void start(HouseRules house) {
    Thread thread = new Thread(() -> check(house.style().housestyle()), "housestyle-warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private static void check(Housestyle housestyle) {
    for (RulePack pack : housestyle.packs()) {
      housestyle.check(
          pack.rules().stream()
              .limit(RULES)
              .flatMap(rule -> rule.examples().stream())
              .map(Example::copy)
              .collect(Collectors.joining("\n\n")));
    }
  }
}
