// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.Locale;
import java.util.Objects;
import org.housestyle.rule.Usage;

/**
 * What speaks for one usage of the term of a finding. Immutable and thread-safe.
 *
 * @param usage the usage it speaks for; {@link Usage#STATEMENT} for a label that the story reports
 * @param strength how much it decides
 * @param reason what was seen, in a few words for a person
 */
public record UsageEvidence(Usage usage, Strength strength, String reason) {

  /** How much evidence decides. */
  public enum Strength {
    /** It decides alone. */
    STRONG,
    /** It decides only together with other evidence. */
    WEAK,
    /** It decides nothing, but no suggestion is safe. */
    FAINT;

    /** Its name in reports: "strong". */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Rejects null. */
  public UsageEvidence {
    Objects.requireNonNull(usage, "usage");
    Objects.requireNonNull(strength, "strength");
    Objects.requireNonNull(reason, "reason");
  }

  /** Its strength, usage and reason in one line. */
  @Override
  public String toString() {
    return strength.id() + ", " + usage.id() + ": " + reason;
  }
}
