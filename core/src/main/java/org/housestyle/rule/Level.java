package org.housestyle.rule;

import java.util.Locale;

/** How much a finding weighs. The gravest comes first. */
public enum Level {
  /** Guidance asks the media not to write this. */
  ERROR,
  /** Better wording exists, and a source asks for it. */
  WARNING,
  /** Worth a thought; a source says why. */
  ADVICE;

  /** The name as it stands in rule files and reports: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this level weighs as much as {@code other}, or more. */
  public boolean isAtLeast(Level other) {
    return compareTo(other) <= 0;
  }
}
