// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.style;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.housestyle.desk.http.RefusedException;

/** Does the work of calls: some at once, some waiting, and each in limited time. Thread-safe. */
public final class CheckPool implements AutoCloseable {

  /** How long a check may take, and all that waits for it. */
  public static final long CHECK_MILLISECONDS = 2000;

  /** How long the reading or writing of a file may take. */
  public static final long FILE_MILLISECONDS = 20_000;

  private static final long WAIT_FOR_A_PLACE_MILLISECONDS = 500;

  private final ThreadPoolExecutor threads;

  /**
   * Starts with no thread.
   *
   * @param atOnce how much work is done at once
   * @param queue how much may wait
   */
  public CheckPool(int atOnce, int queue) {
    AtomicInteger count = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(queue),
            work -> {
              Thread thread = new Thread(work, "housestyle-check-" + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            },
            CheckPool::waitForAPlace);
    threads.allowCoreThreadTimeOut(true);
  }

  /** Many small checks at once would fill the queue for a moment only. */
  private static void waitForAPlace(Runnable work, ThreadPoolExecutor threads) {
    try {
      boolean taken =
          threads.getQueue().offer(work, WAIT_FOR_A_PLACE_MILLISECONDS, TimeUnit.MILLISECONDS);
      if (!taken) {
        throw new RejectedExecutionException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RejectedExecutionException(e);
    }
  }

  /**
   * Does some work.
   *
   * @param milliseconds how long to wait for it
   * @throws RefusedException if it cannot be done in time, too much is waiting, or the work itself
   *     refuses
   */
  public <T> T run(long milliseconds, Callable<T> work) throws RefusedException {
    Future<T> result;
    try {
      result = threads.submit(work);
    } catch (RejectedExecutionException e) {
      throw new RefusedException(429, "too many checks are waiting; ask again in a second");
    }
    try {
      return result.get(milliseconds, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      throw new RefusedException(
          503, "this took longer than " + milliseconds + " ms and was given up; send less text");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException(503, "the server is stopping");
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    }
  }

  private static RefusedException thrown(Throwable cause) {
    if (cause instanceof RefusedException refused) {
      return refused;
    }
    if (cause instanceof RuntimeException unexpected) {
      throw unexpected;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof InterruptedException) {
      return new RefusedException(503, "the server is stopping");
    }
    throw new IllegalStateException(cause);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
