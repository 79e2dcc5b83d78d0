package org.housestyle;

import java.util.Optional;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Usage;
import org.housestyle.text.Position;
import org.housestyle.text.Span;

/**
 * A term that was seen and is not reported.
 *
 * @param rule the rule that has the term
 * @param usage how it is used; empty if it is no prose
 * @param reason why it is held back
 * @param span where it stands, in UTF-16 units from 0
 * @param start line and column of its first character
 * @param text what stands there
 */
public record Held(
    Rule rule, Optional<Usage> usage, String reason, Span span, Position start, String text) {

  /** A finding that something keeps from being reported. */
  public static Held of(Finding finding, String reason) {
    return new Held(
        finding.rule(),
        Optional.of(finding.usage()),
        reason,
        finding.span(),
        finding.start(),
        finding.text());
  }
}
