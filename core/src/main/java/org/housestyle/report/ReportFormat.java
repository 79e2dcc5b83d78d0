package org.housestyle.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a report can look like. */
public enum ReportFormat {
  /** For people, at a terminal. */
  TEXT,
  /** For programs; the format is stable. */
  JSON,
  /** For an editor: one page for a browser. */
  HTML;

  /**
   * The format of this name.
   *
   * @throws IllegalArgumentException if there is none; the message names those that are known
   */
  public static ReportFormat named(String name) {
    for (ReportFormat format : values()) {
      if (format.toString().equals(name)) {
        return format;
      }
    }
    List<String> known = Stream.of(values()).map(ReportFormat::toString).toList();
    throw new IllegalArgumentException(
        "no format \"" + name + "\"; known: " + String.join(", ", known));
  }

  /** A report that looks so. */
  public Report report(Look look) {
    return switch (this) {
      case TEXT -> new TextReport(look.colour(), look.explain(), look.explain() || look.held());
      case JSON -> new JsonReport(look.held());
      case HTML -> new HtmlReport(look.held());
    };
  }

  /** Its name, such as {@code json}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
