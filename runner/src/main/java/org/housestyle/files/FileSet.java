// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.housestyle.run.FileError;
import org.housestyle.run.Paths;
import org.housestyle.run.Progress;
import org.housestyle.run.UnreadFiles;
import org.housestyle.text.OrdinaryFile;

/**
 * The files to check: those named, and the copy in named folders. Links are followed. Immutable and
 * thread-safe.
 */
public final class FileSet {

  /** Sorted by path; each path once. */
  private final List<FoundFile> found;

  private final List<FileError> errors;
  private final UnreadFiles unread;

  private FileSet(List<FoundFile> found, List<FileError> errors, UnreadFiles unread) {
    this.found = found;
    this.errors = errors;
    this.unread = unread;
  }

  /** The files of these paths, reported as they are named here. */
  public static FileSet of(List<Path> paths) {
    return of(Path.of(""), paths, List.of(), List.of());
  }

  /**
   * The files of these paths. The patterns are globs over the path inside each folder, such as
   * {@code **}{@code /*.md}; files that are named themselves are always taken.
   *
   * @param base the folder that reported paths are relative to, if they are inside
   * @param includes which files of a folder to take; if empty, those whose ending says that they
   *     are copy
   * @param excludes which of them to leave out
   * @throws IllegalArgumentException if a pattern is not a glob
   */
  public static FileSet of(
      Path base, List<Path> paths, List<String> includes, List<String> excludes) {
    return of(base, paths, Selection.of(includes, excludes));
  }

  /**
   * The files of these paths. Files that are named themselves are always taken.
   *
   * @param base the folder that reported paths are relative to, if they are inside
   */
  public static FileSet of(Path base, List<Path> paths, Selection selection) {
    return of(base, paths, selection, 1);
  }

  /**
   * The same.
   *
   * @param threads how many folders are read at once, at least 1
   */
  public static FileSet of(Path base, List<Path> paths, Selection selection, int threads) {
    FoundFiles found = new FoundFiles(base);
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        new FolderWalk(found, selection, path).go(threads);
      } else {
        addNamed(path, found);
      }
    }
    return new FileSet(found.files(), found.errors(), found.unread());
  }

  private static void addNamed(Path path, FoundFiles found) {
    try {
      OrdinaryFile.require(path);
      found.add(List.of(FoundFile.named(found.reported(path), path)));
    } catch (NoSuchFileException e) {
      found.failed(path, MissingPath.message(path));
    } catch (IOException e) {
      found.failed(path, Paths.why(e));
    }
  }

  /** The files by their path in reports, sorted by it; a new map. */
  public Map<String, Path> files() {
    Map<String, Path> files = new LinkedHashMap<>(2 * found.size());
    for (FoundFile file : found) {
      files.put(file.path(), file.file());
    }
    return files;
  }

  /** The files, in the order of their paths. */
  public List<FoundFile> found() {
    return found;
  }

  /** The files that pass a test; the errors and the unread files stay. */
  public FileSet only(Predicate<Path> taken) {
    return new FileSet(found.stream().filter(it -> taken.test(it.file())).toList(), errors, unread);
  }

  /**
   * Applies a function to some files, on several threads.
   *
   * @param files the files
   * @param threads how many threads work, at least 1
   * @param workers makes the function; called once on each thread
   * @return the results, in the order of the files
   * @throws IllegalStateException if the calling thread is interrupted, or a worker fails, which is
   *     a bug
   */
  public static <R> List<R> map(
      List<FoundFile> files,
      int threads,
      Progress progress,
      Supplier<Function<FoundFile, R>> workers) {
    AtomicInteger done = new AtomicInteger();
    try {
      return Parallel.map(
          files,
          threads,
          () -> {
            Function<FoundFile, R> worker = workers.get();
            return file -> {
              R result = worker.apply(file);
              progress.fileDone(done.incrementAndGet(), files.size());
              return result;
            };
          });
    } catch (Parallel.Interruption e) {
      throw e;
    } catch (RuntimeException | Error e) {
      throw new IllegalStateException("Bug: " + e, e);
    }
  }

  /** What could not be found or entered, by path. */
  public List<FileError> errors() {
    return errors;
  }

  /** How many files of the folders hold copy that no reader reads. */
  public UnreadFiles unread() {
    return unread;
  }
}
