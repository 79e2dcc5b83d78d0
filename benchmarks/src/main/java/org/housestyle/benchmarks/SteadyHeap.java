// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Path;
import java.util.Locale;
import org.housestyle.Housestyle;
import org.housestyle.rules.BuiltInPacks;

/**
 * Whether memory grows with the number of checks: checks one file many times in one JVM, and prints
 * the heap that is in use after a collection, every tenth of the way. Arguments: the file, and how
 * often it is checked.
 */
final class SteadyHeap {

  private static final int PARTS = 10;

  private SteadyHeap() {}

  /**
   * Checks and prints: a line of the number of checks, the heap in KB and the findings of one
   * check.
   *
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    int checks = Integer.parseInt(args[1]);
    Housestyle housestyle = Housestyle.withRules(BuiltInPacks.childProtection());
    for (int i = 1; i <= checks; i++) {
      int findings = housestyle.check(file).size();
      if (i % Math.max(1, checks / PARTS) == 0) {
        System.out.printf(Locale.ROOT, "%d %d %d%n", i, usedKilobytes(), findings);
      }
    }
  }

  private static long usedKilobytes() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed() / 1_000;
  }
}
