package org.housestyle.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.housestyle.run.FoundFiles.Found;

/**
 * Does the same to many files, some at once.
 *
 * @param threads how many at once, at least 1
 * @param progress who is told how many are done
 */
record ParallelFiles(int threads, Progress progress) {

  /** What is done to a file; each thread has one of its own. */
  @FunctionalInterface
  interface Task<T> {
    T of(Found file);
  }

  /**
   * What came of each file, in their order.
   *
   * @throws IllegalStateException if the thread is interrupted, or a task fails; no file's fault
   *     makes it
   */
  <T> List<T> each(List<Found> files, Supplier<Task<T>> tasks) {
    // Each place is set once, by whoever took the file.
    List<T> results = new ArrayList<>(Collections.nCopies(files.size(), null));
    AtomicInteger done = new AtomicInteger();
    try {
      Parallel.each(
          files.size(),
          threads,
          () -> {
            Task<T> task = tasks.get();
            return i -> {
              results.set(i, task.of(files.get(i)));
              progress.fileDone(done.incrementAndGet(), files.size());
            };
          });
    } catch (Parallel.Interruption e) {
      throw e;
    } catch (RuntimeException | Error e) {
      throw new IllegalStateException("Bug: " + e, e);
    }
    return results;
  }
}
