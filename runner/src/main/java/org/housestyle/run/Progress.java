// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

/** Listens to the progress of a run. Called by several threads. */
@FunctionalInterface
public interface Progress {

  /** Ignores it. */
  Progress NONE = (done, all) -> {};

  /**
   * Another file is done.
   *
   * @param done the number of files done
   * @param all the number of all files
   */
  void fileDone(int done, int all);
}
