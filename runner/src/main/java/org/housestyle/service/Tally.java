// SPDX-License-Identifier: Apache-2.0
package org.housestyle.service;

import java.util.function.Consumer;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.RunResult;
import org.housestyle.run.Totals;

/** Counts the findings of files, and hands the files on. Thread-safe. */
final class Tally implements Consumer<CheckedFile> {

  private final StyleService service;
  private final Consumer<CheckedFile> next;
  private Totals totals = Totals.NONE;
  private boolean fails;

  Tally(StyleService service, Consumer<CheckedFile> next) {
    this.service = service;
    this.next = next;
  }

  @Override
  public void accept(CheckedFile file) {
    next.accept(file);
    add(Totals.of(file.result()), service.fails(file));
  }

  private synchronized void add(Totals more, boolean failing) {
    totals = totals.plus(more);
    fails |= failing;
  }

  /** The outcome with these numbers. */
  synchronized CheckOutcome outcome(RunResult result) {
    return new CheckOutcome(result, totals, fails);
  }
}
