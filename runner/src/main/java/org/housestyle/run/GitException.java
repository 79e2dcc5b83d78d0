// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import java.io.IOException;

/** Git failed to list changes; the message says why and what to do. */
public final class GitException extends IOException {

  private static final long serialVersionUID = 1L;

  /** With a message for the user. */
  public GitException(String message) {
    super(message);
  }

  /** With a message for the user, and a cause. */
  public GitException(String message, Throwable cause) {
    super(message, cause);
  }
}
