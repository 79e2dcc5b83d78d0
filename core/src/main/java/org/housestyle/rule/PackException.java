// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.List;

/** A rule pack with mistakes in it. */
public final class PackException extends Exception {

  private static final long serialVersionUID = 1L;

  // An array, because an exception is serializable and a list need not be.
  private final String[] problems;

  PackException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = problems.toArray(String[]::new);
  }

  /** Each mistake as {@code file:line: what was found and what to do}. */
  public List<String> problems() {
    return List.of(problems);
  }
}
