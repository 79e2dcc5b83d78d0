package org.housestyle;

import java.util.Optional;
import org.housestyle.rule.Level;
import org.housestyle.rule.Usage;

/** How much each usage weighs. */
final class UsageLevels {

  private UsageLevels() {}

  /** The level of a finding; empty if a term so used is not reported. */
  static Optional<Level> level(Usage usage, Level ofRule) {
    return switch (usage) {
      case STATEMENT -> Optional.of(ofRule);
      case QUOTATION, LEGAL -> Optional.of(Level.ADVICE);
      case MENTION, TITLE -> Optional.empty();
    };
  }
}
