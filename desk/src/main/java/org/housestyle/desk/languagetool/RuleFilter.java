// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.languagetool;

import java.util.List;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.rule.Rule;

/**
 * Which rules a call wants. Rules are named {@code pack/id} or {@code id}, categories are packs.
 * All rules are on, so that only switching off, or naming the only ones, has an effect.
 */
record RuleFilter(
    boolean only,
    List<String> enabled,
    List<String> disabled,
    List<String> enabledCategories,
    List<String> disabledCategories) {

  static RuleFilter of(FormFields fields) throws RefusedException {
    RuleFilter filter =
        new RuleFilter(
            fields.isTrue("enabledOnly"),
            fields.list("enabledRules"),
            fields.list("disabledRules"),
            fields.list("enabledCategories"),
            fields.list("disabledCategories"));
    filter.check();
    return filter;
  }

  private void check() throws RefusedException {
    if (only && !(disabled.isEmpty() && disabledCategories.isEmpty())) {
      throw new RefusedException(
          400, "You cannot specify disabled rules or categories using enabledOnly=true");
    }
    if (only && enabled.isEmpty() && enabledCategories.isEmpty()) {
      throw new RefusedException(
          400, "You must specify enabled rules or categories when using enabledOnly=true");
    }
  }

  boolean wants(Rule rule) {
    return only
        ? isIn(enabled, rule) || enabledCategories.contains(rule.pack())
        : !isIn(disabled, rule) && !disabledCategories.contains(rule.pack());
  }

  private static boolean isIn(List<String> names, Rule rule) {
    return names.contains(rule.qualifiedId()) || names.contains(rule.id());
  }
}
