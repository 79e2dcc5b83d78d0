package org.housestyle.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.housestyle.yaml.YamlMap;

/** Reads dates. */
final class DateReader {

  private DateReader() {}

  /** A date that may be there; noted if it is not one. */
  static Optional<LocalDate> date(YamlMap map, String key) {
    Optional<String> written = map.optionalText(key);
    try {
      return written.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      map.reject(key, "\"" + written.orElse("") + "\" is not a date; expected 2026-11-28");
      return Optional.empty();
    }
  }

  /** The days between {@code from} and {@code until}. */
  static Validity validity(YamlMap map) {
    return new Validity(date(map, "from"), date(map, "until"));
  }
}
