// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How the authors of a pack know a document.
 *
 * @param read how much of it they read; empty if the pack does not say
 * @param reportedBy who reports it, where they did not read the document itself
 * @param reportedAt the address of that report
 * @param checked the day on which they last looked at it
 * @param note what a reader of the bibliography should know, such as what was not read
 */
public record Provenance(
    Optional<Read> read,
    Optional<String> reportedBy,
    Optional<String> reportedAt,
    Optional<LocalDate> checked,
    Optional<String> note) {

  /** Nothing is said, as in packs that cite a house's own documents. */
  public static final Provenance UNKNOWN =
      new Provenance(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** How much of a document was read. */
  public enum Read {
    /** All of it. */
    WHOLE,
    /** Part of it, such as an excerpt or its opening pages. */
    PART,
    /** None of it: somebody else reports what it says. */
    REPORTED;

    /** The name as it is written in {@code sources.yaml} and reports. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
