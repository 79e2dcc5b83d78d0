// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a document or a wording holds.
 *
 * @param from the first day; empty if it has always held
 * @param until the last day; empty if it still holds
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

  /** Without limits. */
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  /** Whether it holds on a day. */
  public boolean includes(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** The limits in words: "from 2025-10-10", "until 2020-12-31"; empty if there are none. */
  public Optional<String> inWords() {
    String words =
        from.map(day -> "from " + day).orElse("")
            + (from.isPresent() && until.isPresent() ? " " : "")
            + until.map(day -> "until " + day).orElse("");
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
