// SPDX-License-Identifier: Apache-2.0
package org.housestyle.service;

import org.housestyle.run.Progress;

/** Listens to the events of a check other than findings. */
public interface RunListener extends Progress {

  /** Ignores all events. */
  RunListener NONE = (done, all) -> {};

  /**
   * A baseline was written.
   *
   * @param findings how many findings it has
   */
  default void baselineWritten(int findings) {}

  /**
   * A baseline has findings that no longer exist.
   *
   * @param gone how many
   */
  default void baselineOutdated(int gone) {}

  /**
   * Findings that no longer exist were removed from a baseline.
   *
   * @param gone how many
   */
  default void baselinePruned(int gone) {}

  /**
   * The cache cannot be used or saved. The check goes on without it.
   *
   * @param message what is wrong, in one line
   */
  default void cacheProblem(String message) {}
}
