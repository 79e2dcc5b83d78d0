// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

/** The severity of a finding, the most severe first. */
public enum Level {
  /** Guidance asks the media not to write this. */
  ERROR("error"),
  /** Better wording exists, and a source asks for it. */
  WARNING("warning"),
  /** Worth a thought; a source says why. */
  ADVICE("advice");

  private final String id;

  Level(String id) {
    this.id = id;
  }

  /** The name in rule files and reports. */
  public String id() {
    return id;
  }

  /** Whether this level is as severe as {@code other}, or more. */
  public boolean isAtLeast(Level other) {
    return compareTo(other) <= 0;
  }
}
