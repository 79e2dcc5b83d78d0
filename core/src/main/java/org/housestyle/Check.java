// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

/**
 * A kind of rule: looks at a whole document and reports what it finds. The terms of the packs are
 * one such check; {@link Housestyle#withCheck} adds others.
 *
 * <p>Implementations must be thread-safe: one instance checks many documents at once. It must give
 * the same findings for the same document every time.
 */
public interface Check {

  /**
   * Names the check and all its settings, such as {@code headline-length 60}. Results that were
   * remembered under another id are not used.
   */
  String id();

  /**
   * Checks a document. Findings may be reported in any order.
   *
   * @param context the document, and where to report to
   */
  void check(CheckContext context);
}
