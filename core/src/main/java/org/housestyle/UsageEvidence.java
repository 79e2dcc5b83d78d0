package org.housestyle;

import java.util.Objects;
import org.housestyle.rule.Usage;

/**
 * What speaks for one usage of the term of a finding. Immutable and thread-safe.
 *
 * @param usage the usage it speaks for; {@link Usage#STATEMENT} for a label that the story reports
 * @param strong whether it decides alone
 * @param reason what was seen, in a few words for a person
 */
public record UsageEvidence(Usage usage, boolean strong, String reason) {

  /** Rejects null. */
  public UsageEvidence {
    Objects.requireNonNull(usage, "usage");
    Objects.requireNonNull(reason, "reason");
  }

  /** Its strength, usage and reason in one line. */
  @Override
  public String toString() {
    return (strong ? "strong" : "weak") + ", " + usage.id() + ": " + reason;
  }
}
