// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.Finding;
import org.housestyle.Housestyle;
import org.housestyle.fix.Fixer;
import org.housestyle.rule.PackException;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;

/** The sample pack of core's tests, and what it makes of copy. */
public final class Copy {

  /** A small pack that is rich in grammar. */
  public static final RulePack PACK = pack();

  /** A checker for that pack. */
  public static final Housestyle HOUSESTYLE = Housestyle.withRules(PACK);

  private Copy() {}

  private static RulePack pack() {
    try {
      return RulePack.read(Path.of("../core/src/test/resources/org/housestyle/pack"));
    } catch (IOException | PackException e) {
      throw new IllegalStateException(e);
    }
  }

  /** That pack under another title, or with other rules. */
  public static RulePack pack(String title, List<Rule> rules) {
    return PACK.toBuilder().title(title).rules(rules).build();
  }

  /** What the copy reads after all safe edits. */
  public static String fixed(String copy) {
    return Fixer.apply(
        copy,
        HOUSESTYLE.check(copy).stream()
            .filter(Finding::isFixable)
            .map(finding -> finding.suggestions().get(0).edit())
            .toList());
  }
}
