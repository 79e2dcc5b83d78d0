// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

import java.io.IOException;

/** Bytes are not text in the expected charset. The message names the byte and a remedy. */
public final class UndecodableTextException extends IOException {

  private static final long serialVersionUID = 1L;

  UndecodableTextException(String message) {
    super(message);
  }
}
