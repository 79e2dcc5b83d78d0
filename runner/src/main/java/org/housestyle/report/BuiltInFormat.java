// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.util.Locale;

/** The report formats that every Housestyle has. */
public enum BuiltInFormat implements ReportFormat {
  /** For people, at a terminal. */
  TEXT,
  /** For people and editors: one line for each finding. */
  LINE,
  /** For programs; the format is stable. */
  JSON,
  /** For an editor: one page for a browser. */
  HTML,
  /** SARIF 2.1.0, for code scanning services and editors. */
  SARIF,
  /** The XML of Checkstyle, for build servers. */
  CHECKSTYLE,
  /** The XML of JUnit, for tools that show tests. */
  JUNIT,
  /** Annotations of a pull request, written by a step of a GitHub workflow. */
  GITHUB,
  /** The code quality report of GitLab. */
  GITLAB,
  /** The diagnostic format of reviewdog. */
  RDJSON;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The same as {@link #id}. */
  @Override
  public String toString() {
    return id();
  }

  @Override
  public Report report(ReportDetail detail) {
    return switch (this) {
      case TEXT ->
          new TextReport(detail.colour(), detail.explain(), detail.explain() || detail.held());
      case LINE -> new LineReport(detail.held());
      case JSON -> new JsonReport(detail.held());
      case HTML -> new HtmlReport(detail.held());
      case SARIF -> new SarifReport(detail.held());
      case CHECKSTYLE -> new CheckstyleReport();
      case JUNIT -> new JunitReport();
      case GITHUB -> new GithubReport();
      case GITLAB -> new GitlabReport();
      case RDJSON -> new RdjsonReport();
    };
  }
}
