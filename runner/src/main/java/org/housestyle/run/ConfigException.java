// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import java.util.List;

/** Mistakes in a configuration, or an option that does not fit it. */
public final class ConfigException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  // An array, because an exception is serializable and a list need not be.
  private final String[] problems;

  /** Collects mistakes; at least one. */
  public ConfigException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = problems.toArray(String[]::new);
  }

  /** Each mistake as {@code file:line: what was found and what to do}; at least one. */
  public List<String> problems() {
    return List.of(problems);
  }
}
