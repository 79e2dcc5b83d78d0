package org.housestyle.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does the same to many files, some at once.
 *
 * @param threads how many at once, at least 1
 * @param progress who is told how many are done
 */
record ParallelFiles(int threads, Progress progress) {

  /** What is done to a file. Called from several threads. */
  @FunctionalInterface
  interface Task<T> {
    T of(String path, Path file);
  }

  /** What came of each file, in the order of the map. */
  <T> List<T> each(Map<String, Path> files, Task<T> task) {
    if (files.size() < 2) {
      return inThisThread(files, task);
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, files.size()));
    try {
      AtomicInteger done = new AtomicInteger();
      List<Callable<T>> calls = new ArrayList<>();
      for (Map.Entry<String, Path> file : files.entrySet()) {
        calls.add(
            () -> {
              T result = task.of(file.getKey(), file.getValue());
              progress.fileDone(done.incrementAndGet(), files.size());
              return result;
            });
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : pool.invokeAll(calls)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted before all files were done", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Bug: " + e.getCause(), e);
    } finally {
      pool.shutdownNow();
    }
  }

  /** What is soon done is done before another thread has started. */
  private <T> List<T> inThisThread(Map<String, Path> files, Task<T> task) {
    List<T> results = new ArrayList<>();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      results.add(task.of(file.getKey(), file.getValue()));
      progress.fileDone(results.size(), files.size());
    }
    return results;
  }
}
