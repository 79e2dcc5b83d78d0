package org.housestyle.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Does the same to many things, some at once: each thread takes the next that none has taken. The
 * calling thread is one of them, so that what is soon done is done before another has started.
 */
final class Parallel implements Runnable {

  /** Says that not all was done. */
  static final class Interruption extends IllegalStateException {

    private static final long serialVersionUID = 1;

    Interruption() {
      super("interrupted before all was done");
    }
  }

  private final int count;
  private final Supplier<IntConsumer> workers;
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private volatile RuntimeException exception;
  private volatile Error error;

  private Parallel(int count, Supplier<IntConsumer> workers) {
    this.count = count;
    this.workers = workers;
  }

  /**
   * Does them all.
   *
   * @param count how many there are; they are told apart by numbers from 0
   * @param threads how many at once, at least 1
   * @param workers makes for each thread what does one thing
   * @throws Interruption if the calling thread is interrupted; the rest is left
   * @throws RuntimeException what one of the workers threw; the rest is left
   */
  static void each(int count, int threads, Supplier<IntConsumer> workers) {
    Parallel work = new Parallel(count, workers);
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, count); i++) {
      Thread other = new Thread(work, "files-" + i);
      other.start();
      others.add(other);
    }
    work.run();
    try {
      for (Thread other : others) {
        other.join();
      }
    } catch (InterruptedException e) {
      work.stop();
      Thread.currentThread().interrupt();
    }
    work.end();
  }

  @Override
  public void run() {
    try {
      IntConsumer worker = workers.get();
      for (int i = next(); i < count; i = next()) {
        worker.accept(i);
        done.incrementAndGet();
      }
    } catch (RuntimeException e) {
      exception = e;
      stop();
    } catch (Error e) {
      error = e;
      stop();
    }
  }

  private int next() {
    if (Thread.currentThread().isInterrupted()) {
      stop();
    }
    return taken.getAndIncrement();
  }

  /** What none has taken is left. */
  private void stop() {
    taken.set(count);
  }

  private void end() {
    if (error != null) {
      throw error;
    }
    if (exception != null) {
      throw exception;
    }
    if (done.get() < count) {
      throw new Interruption();
    }
  }
}
