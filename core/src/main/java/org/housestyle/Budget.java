// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.time.Duration;
import org.housestyle.document.Document;
import org.housestyle.document.Part;

/** What is left of the limits while one document is checked. For one thread. */
final class Budget {

  private final Limits limits;
  private final Duration time;
  private final long start = System.nanoTime();
  private int findings;

  Budget(Limits limits, Document document) {
    long units = 0;
    for (Part part : document.parts()) {
      units += part.text().length();
    }
    this.limits = limits;
    this.time = limits.timeFor(units);
  }

  /**
   * Counts a finding.
   *
   * @throws LimitExceededException if there are too many, or as {@link #goOn} does
   */
  void addFinding() {
    if (++findings > limits.findings()) {
      throw new LimitExceededException("more than " + limits.findings() + " findings");
    }
    goOn();
  }

  /**
   * Looks whether there is time left.
   *
   * @throws LimitExceededException if there is none, or the thread was interrupted
   */
  void goOn() {
    if (Thread.currentThread().isInterrupted()) {
      throw new LimitExceededException("the check was interrupted");
    }
    if (System.nanoTime() - start > time.toNanos()) {
      throw new LimitExceededException("the check took longer than " + time.toSeconds() + " s");
    }
  }
}
