// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;

/** The reader of standard output has closed it, as {@code head} does when it has seen enough. */
final class ClosedPipeException extends IOException {

  private static final long serialVersionUID = 1L;

  ClosedPipeException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
