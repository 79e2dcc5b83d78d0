package org.housestyle.yaml;

import java.util.ArrayList;
import java.util.List;

/** Mistakes found so far in files that people write, in the order they were found. */
public final class Problems {

  private final List<String> found = new ArrayList<>();

  /**
   * Notes a mistake.
   *
   * @param file the file as the reader named it
   * @param line its line, from 1
   * @param message what was found, and what to do
   */
  public void add(String file, int line, String message) {
    add(file + ":" + line, message);
  }

  /** Notes a mistake at a place such as {@code file:line}. */
  public void add(String place, String message) {
    found.add(place + ": " + message);
  }

  /** Each mistake as {@code file:line: message}. */
  public List<String> all() {
    return List.copyOf(found);
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return found.isEmpty();
  }
}
