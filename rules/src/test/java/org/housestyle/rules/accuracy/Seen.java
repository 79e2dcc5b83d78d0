// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import java.util.List;
import java.util.Optional;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/**
 * A term that the checker found in a copy.
 *
 * @param rule the id of the rule that found it
 * @param usage how the checker takes it; empty if it is not prose
 * @param reported whether the reader of a report sees it
 * @param serious whether it is reported as an error or a warning
 * @param hasWording whether the rule publishes any wording that can be put in
 * @param offers what is suggested, best first
 */
record Seen(
    String rule,
    Optional<Usage> usage,
    Span span,
    boolean reported,
    boolean serious,
    boolean hasWording,
    List<Offer> offers) {

  /**
   * A suggestion.
   *
   * @param result the whole copy as it would read
   * @param safe whether it may be applied without asking
   */
  record Offer(String result, boolean safe) {}

  boolean is(Usage expected) {
    return usage.filter(expected::equals).isPresent();
  }
}
