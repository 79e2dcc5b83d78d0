package org.housestyle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.housestyle.rule.Level;

/** What a house may say of how much findings weigh. */
public enum LevelOverride {
  /** As much as the pack says of the rule. */
  RULE,
  /** As {@link Level#ERROR}. */
  ERROR,
  /** As {@link Level#WARNING}. */
  WARNING,
  /** As {@link Level#ADVICE}. */
  ADVICE,
  /** Nothing: they are not reported. */
  OFF;

  /** The name as it stands in configuration files: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names, the least obvious last. */
  public static List<String> ids() {
    return List.of(ERROR.id(), WARNING.id(), ADVICE.id(), OFF.id(), RULE.id());
  }

  /** The weight of this name, if there is one. */
  public static Optional<LevelOverride> named(String id) {
    return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
  }

  /** The level it makes of a rule's; empty if nothing is reported. */
  Optional<Level> of(Level ofRule) {
    return switch (this) {
      case RULE -> Optional.of(ofRule);
      case ERROR, WARNING, ADVICE -> Optional.of(Level.valueOf(name()));
      case OFF -> Optional.empty();
    };
  }
}
