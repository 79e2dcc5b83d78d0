// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.languagetool;

import java.util.Arrays;
import java.util.Locale;

/** What kind of issue a match is said to be: some clients drop the kinds that they do not know. */
enum IssueType {
  /** As the kinds of issues are meant. */
  TERMINOLOGY("terminology"),
  /** Superdesk shows misspellings, grammar and "other" only. */
  SUPERDESK("other"),
  /** LibreOffice colours by kind. */
  LIBREOFFICE("style");

  private final String word;

  IssueType(String word) {
    this.word = word;
  }

  /**
   * The kind for the clients of a profile.
   *
   * @throws IllegalArgumentException if there is no such profile
   */
  static IssueType named(String profile) {
    return Arrays.stream(values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(profile))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no profile \"" + profile + "\"; known: terminology, superdesk, libreoffice"));
  }

  String word() {
    return word;
  }
}
