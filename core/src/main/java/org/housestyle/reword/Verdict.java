// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import java.util.Optional;

/**
 * What tests say about a draft.
 *
 * @param refused whether nobody would write it
 * @param doubt what was not proven, in words for an editor; empty if all is proven
 */
record Verdict(boolean refused, Optional<String> doubt) {

  static final Verdict PROVEN = new Verdict(false, Optional.empty());
  static final Verdict REFUSED = new Verdict(true, Optional.empty());

  static Verdict doubt(String notProven) {
    return new Verdict(false, Optional.of(notProven));
  }

  static Verdict doubtIf(boolean doubtful, String notProven) {
    return doubtful ? doubt(notProven) : PROVEN;
  }

  static Verdict refuseIf(boolean wrong) {
    return wrong ? REFUSED : PROVEN;
  }

  boolean isProven() {
    return !refused && doubt.isEmpty();
  }
}
