// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import java.util.List;

/**
 * The result of fixing files. The same for any number of threads.
 *
 * @param changed the files that were changed, or would be, by path
 * @param left what is found in all files afterwards, and what could not be read or changed
 */
public record FixResult(List<FixedFile> changed, RunResult left) {

  /** Takes a copy of the list. */
  public FixResult {
    changed = List.copyOf(changed);
  }

  /** The number of edits in all files. */
  public int applied() {
    return changed.stream().mapToInt(file -> file.fixed().applied()).sum();
  }
}
