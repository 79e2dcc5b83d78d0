package org.housestyle.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Does the same to many files, some at once. The calling thread is one of those that do it, so that
 * what is soon done is done before another has started.
 *
 * @param threads how many at once, at least 1
 * @param progress who is told how many are done
 */
record ParallelFiles(int threads, Progress progress) {

  /** What is done to a file; each thread has one of its own. */
  @FunctionalInterface
  interface Task<T> {
    T of(String path, Path file);
  }

  /** What came of each file, in the order of the map. */
  <T> List<T> each(Map<String, Path> files, Supplier<Task<T>> tasks) {
    Work<T> work = new Work<>(files, tasks, progress);
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, files.size()); i++) {
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
    return work.results();
  }

  /** The files, of which each thread takes the next that none has taken. */
  private static final class Work<T> implements Runnable {

    private final String[] paths;
    private final Path[] files;
    private final Supplier<Task<T>> tasks;
    private final Progress progress;
    private final List<T> results;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile Throwable failure;

    Work(Map<String, Path> files, Supplier<Task<T>> tasks, Progress progress) {
      this.paths = files.keySet().toArray(new String[0]);
      this.files = files.values().toArray(new Path[0]);
      this.tasks = tasks;
      this.progress = progress;
      // Each place is set once, by whoever took the file.
      this.results = new ArrayList<>(Collections.nCopies(files.size(), null));
    }

    @Override
    public void run() {
      try {
        Task<T> task = tasks.get();
        for (int i = next(); i < files.length; i = next()) {
          results.set(i, task.of(paths[i], files[i]));
          progress.fileDone(done.incrementAndGet(), files.length);
        }
      } catch (RuntimeException | Error e) {
        failure = e;
        stop();
      }
    }

    private int next() {
      if (Thread.currentThread().isInterrupted()) {
        stop();
      }
      return taken.getAndIncrement();
    }

    /** The files that none has taken are left. */
    void stop() {
      taken.set(files.length);
    }

    List<T> results() {
      if (failure != null) {
        throw new IllegalStateException("Bug: " + failure, failure);
      }
      if (done.get() < files.length) {
        throw new IllegalStateException("interrupted before all files were done");
      }
      return results;
    }
  }
}
