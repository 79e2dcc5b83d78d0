// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.data;

/** Text that is not data of its notation. The message says what is wrong, in a few words. */
public final class MalformedDataException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  MalformedDataException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line of the mistake in the data, from 1. */
  public int line() {
    return line;
  }
}
