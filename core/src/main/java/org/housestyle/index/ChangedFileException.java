// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import java.io.IOException;

/** A stored file was changed or damaged after it was written. */
public final class ChangedFileException extends IOException {

  private static final long serialVersionUID = 1L;

  ChangedFileException() {
    super("was changed or damaged since it was built; install it again, or build it again");
  }
}
