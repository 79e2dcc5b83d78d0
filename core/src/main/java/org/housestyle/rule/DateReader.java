// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.housestyle.yaml.YamlMap;

/** Reads dates such as 2026-11-28, without the formatter, which takes long to load. */
final class DateReader {

  private static final String SHAPE = "dddd-dd-dd";

  private DateReader() {}

  /** A date that may be there; adds a problem if it is not one. */
  static Optional<LocalDate> date(YamlMap map, String key) {
    Optional<String> written = map.optionalText(key);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = parse(written.get());
    if (date.isEmpty()) {
      map.reject(key, "\"" + written.get() + "\" is not a date; expected 2026-11-28");
    }
    return date;
  }

  private static Optional<LocalDate> parse(String text) {
    if (text.length() != SHAPE.length()) {
      return Optional.empty();
    }
    for (int i = 0; i < SHAPE.length(); i++) {
      char c = text.charAt(i);
      if (SHAPE.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(text.substring(0, 4)),
              Integer.parseInt(text.substring(5, 7)),
              Integer.parseInt(text.substring(8))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The days between {@code from} and {@code until}. */
  static Validity validity(YamlMap map) {
    Optional<LocalDate> from = date(map, "from");
    Optional<LocalDate> until = date(map, "until");
    return from.isEmpty() && until.isEmpty() ? Validity.ALWAYS : new Validity(from, until);
  }
}
