package org.housestyle.suppress;

import java.time.LocalDate;
import java.util.List;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;

/**
 * What comments are read against.
 *
 * @param packs the packs whose rules are checked
 * @param today the date that a comment's last day is compared with
 * @param reasons whether a comment must say why it silences a rule
 */
public record SuppressionContext(List<RulePack> packs, LocalDate today, boolean reasons) {

  /** Asks only what can be silenced at all. */
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
