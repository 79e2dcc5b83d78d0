// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Other programs, which may be there or not. */
final class Program {

  private Program() {}

  /** All that a program prints, without white space round it; empty if it is not installed. */
  static Optional<String> output(List<String> command) throws IOException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      return Optional.empty();
    }
    process.getOutputStream().close();
    byte[] printed = process.getInputStream().readAllBytes();
    return Optional.of(new String(printed, StandardCharsets.UTF_8).strip());
  }
}
