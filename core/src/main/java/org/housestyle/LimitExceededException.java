// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

/**
 * Thrown when the check of a document is given up: it took more than its {@link Limits}, or its
 * thread was interrupted. The message says which.
 */
public final class LimitExceededException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LimitExceededException(String message) {
    super(message);
  }
}
