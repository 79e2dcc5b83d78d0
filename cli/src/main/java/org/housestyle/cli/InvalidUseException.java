// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.List;

/**
 * A wrong command line, or a rule pack with mistakes. The command prints the message and ends with
 * exit code 2.
 */
final class InvalidUseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidUseException(String line) {
    super(line);
  }

  InvalidUseException(List<String> lines) {
    super(String.join("\n", lines));
  }

  /** What is wrong and what to do, as lines. */
  List<String> lines() {
    return getMessage().lines().toList();
  }
}
