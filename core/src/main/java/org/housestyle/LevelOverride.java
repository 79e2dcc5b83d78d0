// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.housestyle.rule.Level;

/** The level that a house gives to a rule or a usage. */
public enum LevelOverride {
  /** The rule's own level. */
  RULE,
  /** {@link Level#ERROR}. */
  ERROR,
  /** {@link Level#WARNING}. */
  WARNING,
  /** {@link Level#ADVICE}. */
  ADVICE,
  /** Not reported. */
  OFF;

  /** The name in configuration files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names, the least obvious last. */
  public static List<String> ids() {
    return List.of(ERROR.id(), WARNING.id(), ADVICE.id(), OFF.id(), RULE.id());
  }

  /** The level with this name, if there is one. */
  public static Optional<LevelOverride> named(String id) {
    return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
  }

  /** The level of a finding whose rule has this level; empty if it is not reported. */
  Optional<Level> of(Level ofRule) {
    return switch (this) {
      case RULE -> Optional.of(ofRule);
      case ERROR, WARNING, ADVICE -> Optional.of(Level.valueOf(name()));
      case OFF -> Optional.empty();
    };
  }
}
