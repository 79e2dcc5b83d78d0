package org.housestyle.run;

import java.util.List;

/**
 * What came of fixing some files. The same for any number of threads.
 *
 * @param changed those that were changed, or would be, by path
 * @param left what is found in all of them afterwards, and what could not be read or changed
 */
public record FixResult(List<FixedFile> changed, RunResult left) {

  /** Takes a copy of the list. */
  public FixResult {
    changed = List.copyOf(changed);
  }

  /** How many suggestions were followed in all. */
  public int applied() {
    return changed.stream().mapToInt(file -> file.fixed().applied()).sum();
  }
}
