// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.housestyle.rule.Level;

/** The lowest level that makes a run fail. */
enum Threshold {
  ERROR,
  WARNING,
  ADVICE,
  NEVER;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Threshold::id).toList();
  }

  static Optional<Threshold> named(String id) {
    return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
  }

  boolean isReachedBy(Level level) {
    return this != NEVER && level.isAtLeast(Level.valueOf(name()));
  }
}
