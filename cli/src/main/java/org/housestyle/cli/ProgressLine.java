// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.function.LongSupplier;
import org.housestyle.run.Progress;

/**
 * A progress line on the terminal. It appears after a second, is redrawn at most ten times a
 * second, and disappears at the end. Thread-safe.
 */
final class ProgressLine implements Progress, AutoCloseable {

  private static final long PATIENCE = 1_000_000_000L;
  private static final long PAUSE = 100_000_000L;
  private static final String ERASE = "\r\u001B[K";

  private final Notices notices;
  private final LongSupplier nanos;
  private final boolean shown;
  private volatile long next;
  private boolean drawn;

  /**
   * Starts the clock.
   *
   * @param nanos a clock
   * @param shown whether to draw it at all
   */
  ProgressLine(Notices notices, LongSupplier nanos, boolean shown) {
    this.notices = notices;
    this.nanos = nanos;
    this.shown = shown;
    this.next = nanos.getAsLong() + PATIENCE;
  }

  @Override
  public void fileDone(int done, int all) {
    // Most calls end here, without a lock.
    if (shown && nanos.getAsLong() - next >= 0) {
      draw(done, all);
    }
  }

  private synchronized void draw(int done, int all) {
    long now = nanos.getAsLong();
    if (now - next >= 0) {
      notices.draw(ERASE + "checked " + done + " of " + all + " files");
      drawn = true;
      next = now + PAUSE;
    }
  }

  /** Erases the line. Call it when all files are done. */
  @Override
  public synchronized void close() {
    if (drawn) {
      notices.draw(ERASE);
    }
  }
}
