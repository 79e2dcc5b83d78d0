package org.housestyle.run;

/** Told how far a run has come. Called from several threads. */
@FunctionalInterface
public interface Progress {

  /** Nobody wants to know. */
  Progress NONE = (done, all) -> {};

  /**
   * One more file is done.
   *
   * @param done how many are
   * @param all how many there are
   */
  void fileDone(int done, int all);
}
