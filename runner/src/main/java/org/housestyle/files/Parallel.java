// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Applies a function to every element of a list, on several threads. The calling thread is one of
 * them, so a short list is done before the pool has started.
 */
final class Parallel {

  private Parallel() {}

  /**
   * The results, in the order of the list.
   *
   * @param threads how many threads work, at least 1
   * @param workers makes the function; called once on each thread
   * @throws IllegalStateException if the calling thread is interrupted; the rest is not done
   * @throws RuntimeException what a worker threw, as an {@link Error} too; the rest is not done
   */
  static <T, R> List<R> map(List<T> list, int threads, Supplier<Function<T, R>> workers) {
    Object[] results = new Object[list.size()];
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          try {
            Function<T, R> worker = workers.get();
            for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
              rejectInterruption();
              results[i] = worker.apply(list.get(i));
            }
          } finally {
            next.set(results.length); // the others stop as well if this one failed
          }
        };
    run(work, Math.min(threads, results.length));
    @SuppressWarnings("unchecked")
    List<R> inOrder = (List<R>) Arrays.asList(results);
    return inOrder;
  }

  /** Does the work on this thread and on others. */
  private static void run(Runnable work, int threads) {
    if (threads <= 1) {
      work.run();
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads - 1);
    try {
      List<Future<?>> parts = new ArrayList<>();
      for (int i = 1; i < threads; i++) {
        parts.add(pool.submit(work));
      }
      FutureTask<?> own = new FutureTask<>(work, null);
      parts.add(own);
      own.run();
      for (Future<?> part : parts) {
        part.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      rejectInterruption();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } finally {
      pool.shutdown();
    }
  }

  private static void rejectInterruption() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Interruption();
    }
  }

  /** Reports that the rest was not done. */
  static final class Interruption extends IllegalStateException {

    private static final long serialVersionUID = 1;

    Interruption() {
      super("interrupted before all was done");
    }
  }
}
