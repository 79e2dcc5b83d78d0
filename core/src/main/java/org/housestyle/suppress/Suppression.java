// SPDX-License-Identifier: Apache-2.0
package org.housestyle.suppress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.housestyle.rule.Rule;
import org.housestyle.text.Span;

/**
 * One rule that a comment silences. Immutable.
 *
 * @param rule the rule's id, or {@code pack/id}, as written in the comment
 * @param reason why; empty if the comment gives none
 * @param until the last day on which it holds, if the comment has one
 * @param part the name of the part of the file that it is in; empty in a text file
 * @param scope the span in which the rule is silent
 * @param comment the span of the comment
 * @param line the line that the comment begins in, from 1
 */
public record Suppression(
    String rule,
    String reason,
    Optional<LocalDate> until,
    String part,
    Span scope,
    Span comment,
    int line) {

  /** Rejects null. */
  public Suppression {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(comment, "comment");
  }

  /** Whether the comment names this rule. */
  public boolean names(Rule other) {
    return rule.equals(other.id()) || rule.equals(other.qualifiedId());
  }

  /** Whether it silences a rule at a span of a part. */
  public boolean silences(Rule other, String in, Span place) {
    return names(other) && part.equals(in) && scope.overlaps(place);
  }

  /** Why a finding is not reported, in a few words for people. */
  public String explanation() {
    return "suppressed" + (reason.isEmpty() ? "" : ": " + reason) + " (line " + line + ")";
  }
}
