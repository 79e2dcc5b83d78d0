// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.List;

/**
 * What an entry of a rule cites.
 *
 * @param all the ids of the sources, at least one in a pack that was read from files
 * @param principle those of them that give a principle only
 */
record Cites(List<String> all, List<String> principle) {

  Cites {
    all = List.copyOf(all);
    principle = List.copyOf(principle);
  }

  /** How one of the sources supports the entry. */
  Support support(String source) {
    return principle.contains(source) ? Support.PRINCIPLE : Support.NAMES;
  }

  /** Whether one of the sources names the entry. */
  boolean isNamed() {
    return all.size() > principle.size();
  }
}
