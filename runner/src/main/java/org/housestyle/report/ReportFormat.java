// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

/**
 * A report format with a name, for options such as {@code --format}. In addition to the {@linkplain
 * BuiltInFormat built-in formats}, implementations are found by {@link java.util.ServiceLoader}.
 * Thread-safe.
 */
public interface ReportFormat {

  /** The name that options take, such as {@code json}: lower-case letters, digits and hyphens. */
  String id();

  /** Creates a report in this format. A format ignores any detail that it does not support. */
  Report report(ReportDetail detail);
}
