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
  HTML,
  /** SARIF 2.1.0, for code scanning services and editors. */
  SARIF,
  /** The XML of Checkstyle, for build servers. */
  CHECKSTYLE,
  /** The XML of JUnit, for whatever shows tests. */
  JUNIT,
  /** Annotations of a pull request, written by a step of a GitHub workflow. */
  GITHUB,
  /** The code quality report of GitLab. */
  GITLAB,
  /** The diagnostic format of reviewdog. */
  RDJSON;

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
  public Report report(ReportDetail look) {
    return switch (this) {
      case TEXT -> new TextReport(look.colour(), look.explain(), look.explain() || look.held());
      case JSON -> new JsonReport(look.held());
      case HTML -> new HtmlReport(look.held());
      case SARIF -> new SarifReport();
      case CHECKSTYLE -> new CheckstyleReport();
      case JUNIT -> new JunitReport();
      case GITHUB -> new GithubReport();
      case GITLAB -> new GitlabReport();
      case RDJSON -> new RdjsonReport();
    };
  }

  /** Its name, such as {@code json}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
