// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.style;

import java.util.List;
import java.util.Optional;

/**
 * What a caller chooses, on top of the house's configuration. Immutable.
 *
 * @param guidance the guidance that comes first; empty for the house's
 * @param region the spelling of replacements; empty for the house's
 * @param packs the names of the only packs to check; empty for the house's
 */
public record Choice(
    Optional<String> guidance, Optional<String> region, Optional<List<String>> packs) {

  /** As the house has it. */
  public static final Choice NONE =
      new Choice(Optional.empty(), Optional.empty(), Optional.empty());

  /** Takes a copy of the list, without repetitions and in alphabetical order. */
  public Choice {
    packs = packs.map(names -> names.stream().distinct().sorted().toList());
  }
}
