// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.io.IOException;

/** A file would not read as planned after an edit, so that it is not written. */
public final class UnsafeEditException extends IOException {

  private static final long serialVersionUID = 1L;

  UnsafeEditException(String message) {
    super(message);
  }
}
