package org.housestyle.cli;

import java.util.List;

/** A wrong use or a wrong rule pack. The command says the lines, and ends with exit code 2. */
final class Misuse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Misuse(String line) {
    super(line);
  }

  Misuse(List<String> lines) {
    super(String.join("\n", lines));
  }

  /** What is wrong and what to do, line by line. */
  List<String> lines() {
    return getMessage().lines().toList();
  }
}
