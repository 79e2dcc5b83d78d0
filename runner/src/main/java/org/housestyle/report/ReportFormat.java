package org.housestyle.report;

/**
 * A report format with a name, for options such as {@code --format}. Beside the {@linkplain
 * BuiltInFormat built-in formats}, implementations are found by {@link java.util.ServiceLoader}.
 * Thread-safe.
 */
public interface ReportFormat {

  /** The name that options take, such as {@code json}: lower-case letters, digits and hyphens. */
  String id();

  /** Creates a report in this format. A format may ignore any detail that it has no place for. */
  Report report(ReportDetail detail);
}
