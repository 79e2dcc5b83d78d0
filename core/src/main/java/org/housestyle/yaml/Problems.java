// SPDX-License-Identifier: Apache-2.0
package org.housestyle.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes found in files that people write, in the order they were found. */
public final class Problems {

  private final List<String> found = new ArrayList<>();

  /**
   * Adds a mistake.
   *
   * @param file the file as the reader named it
   * @param line the line in that file, from 1
   * @param message what is wrong, and what to do about it
   */
  public void add(String file, int line, String message) {
    add(file + ":" + line, message);
  }

  /** Adds a mistake at a place such as {@code file:line}. */
  public void add(String place, String message) {
    found.add(place + ": " + message);
  }

  /** Each mistake as {@code file:line: message}. */
  public List<String> all() {
    return List.copyOf(found);
  }

  /** Whether no mistake was found. */
  public boolean isEmpty() {
    return found.isEmpty();
  }
}
