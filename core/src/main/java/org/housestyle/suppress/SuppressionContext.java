// SPDX-License-Identifier: Apache-2.0
package org.housestyle.suppress;

import java.time.LocalDate;
import java.util.List;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;

/**
 * What suppressions are checked against.
 *
 * @param packs the packs whose rules are checked
 * @param today the date; a suppression whose last day is before it has expired
 * @param reasons whether a comment must say why it silences a rule
 */
public record SuppressionContext(List<RulePack> packs, LocalDate today, boolean reasons) {

  /** Without rules or a date, for finding out where a comment applies. */
  static final SuppressionContext NONE = new SuppressionContext(List.of(), LocalDate.MIN, false);

  /** Takes a copy of the list. */
  public SuppressionContext {
    packs = List.copyOf(packs);
  }

  /** The rules of all packs. */
  public List<Rule> rules() {
    return packs.stream().flatMap(pack -> pack.rules().stream()).toList();
  }
}
