// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/**
 * Measures how the time for each shape grows when its copy is doubled, and prints a line for each:
 * its size, its CPU time, and the growth. Run it by itself, on a quiet machine:
 *
 * <pre>java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' \
 *   org.housestyle.benchmarks.growth.Growth [part of a name]</pre>
 */
public final class Growth {

  /** Doubling the copy must not take more than this many times as long. */
  private static final double MOST = 2.4;

  private static final int FIRST_SIZE = 1 << 14;
  private static final int LARGEST_SIZE = 1 << 20;

  /** Times below this say nothing, in milliseconds. */
  private static final double SHORT = 40;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /** Measures the shapes whose line contains the argument, or all. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    String wanted = arguments.length > 0 ? arguments[0] : "";
    List<Shape> shapes =
        Shapes.all().stream().filter(shape -> shape.toString().contains(wanted)).toList();
    int slow = 0;
    double most = 0;
    for (Shape shape : shapes) {
      int size = FIRST_SIZE;
      double once = time(shape, size);
      while (once < SHORT && size < LARGEST_SIZE) {
        size *= 2;
        once = time(shape, size);
      }
      double growth = growth(shape, size);
      double perMegabyte = time(shape, size) / size * 1e6 / 1000;
      slow += growth > MOST ? 1 : 0;
      most = Math.max(most, growth);
      System.out.printf(
          Locale.ROOT,
          "%-70s %5d KB %8.2f s/MB  x %.2f%s%n",
          shape,
          size / 1024,
          perMegabyte,
          growth,
          growth > MOST ? "  TOO MUCH" : "");
    }
    System.out.printf(
        Locale.ROOT,
        "%d shapes; largest growth %.2f; %d above %.1f%n",
        shapes.size(),
        most,
        slow,
        MOST);
  }

  /** The least of three, since whatever else the machine does only adds to a time. */
  private static double growth(Shape shape, int size) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 3 && least > 2.2; i++) {
      double once = Math.min(time(shape, size), time(shape, size));
      least = Math.min(least, time(shape, 2 * size) / Math.max(once, 1));
    }
    return least;
  }

  /** CPU time of this thread in milliseconds. */
  private static double time(Shape shape, int size) {
    String copy = shape.copy(size);
    long start = THREADS.getCurrentThreadCpuTime();
    shape.work().on(copy, shape.ending());
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
