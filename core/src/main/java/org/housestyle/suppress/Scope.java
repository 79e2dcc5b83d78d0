// SPDX-License-Identifier: Apache-2.0
package org.housestyle.suppress;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a comment silences its rules. */
enum Scope {
  /** The block that follows. */
  BLOCK("housestyle-ignore"),
  /** The line that the comment is in. */
  LINE("housestyle-ignore-line"),
  /** From the comment to the matching end. */
  START("housestyle-ignore-start"),
  /** Ends a region at the comment. */
  END("housestyle-ignore-end"),
  /** The whole file. */
  FILE("housestyle-ignore-file");

  private final String word;

  Scope(String word) {
    this.word = word;
  }

  /** The word that a comment with this scope begins with. */
  String word() {
    return word;
  }

  static Optional<Scope> of(String word) {
    return Arrays.stream(values())
        .filter(it -> it.word.equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Scope::word).toList();
  }
}
