// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import org.housestyle.index.SearchTable;
import org.housestyle.rule.RulePack;

/** Search tables for tests of other packages. */
public final class Tables {

  private Tables() {}

  /** The table of a pack, computed now. */
  public static SearchTable of(RulePack pack) {
    return PackTable.compute(pack);
  }
}
