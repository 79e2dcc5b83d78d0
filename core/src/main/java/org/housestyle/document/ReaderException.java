// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.io.IOException;

/**
 * A reader failed, or returned something that does not fit its file. The message names the reader.
 */
public final class ReaderException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String reader;

  ReaderException(String reader, String message, Throwable cause) {
    super("the reader \"" + reader + "\" " + message, cause);
    this.reader = reader;
  }

  /** The name of the reader. */
  public String reader() {
    return reader;
  }
}
