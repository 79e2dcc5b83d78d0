package org.housestyle.run;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.housestyle.Housestyle;
import org.housestyle.run.FileCheck.Outcome;
import org.housestyle.run.FoundFiles.Found;

/** Checks files. One that cannot be read is noted, and the rest is done. */
public final class CheckRun {

  private final House house;
  private final ParallelFiles pool;
  private final Optional<CleanFiles> clean;

  /**
   * Prepares a run.
   *
   * @param charset the charset of files without a byte order mark
   * @param threads how many files are checked at once, at least 1
   */
  public CheckRun(Housestyle housestyle, Charset charset, int threads, Progress progress) {
    this(House.of(housestyle, charset), threads, progress);
  }

  /**
   * Prepares a run in which each file may have its own checker.
   *
   * @param threads how many files are checked at once, at least 1
   */
  public CheckRun(House house, int threads, Progress progress) {
    this(house, new ParallelFiles(Math.max(1, threads), progress), Optional.empty());
  }

  private CheckRun(House house, ParallelFiles pool, Optional<CleanFiles> clean) {
    this.house = house;
    this.pool = pool;
    this.clean = clean;
  }

  /** The same run, passing over texts that are known to be clean, and remembering more of them. */
  public CheckRun remembering(CleanFiles cache) {
    return new CheckRun(house, pool, Optional.of(cache));
  }

  /** Checks the files of a set. */
  public RunResult check(FileSet set) {
    return result(gather(set, it -> it));
  }

  /**
   * Checks the files of a set, and keeps of each only what is made of it.
   *
   * @param making what is made of a file in which something was seen; asked by several threads
   */
  public <T> Gathered<T> gather(FileSet set, Function<CheckedFile, T> making) {
    // What is wrong with the house is told before any file is read.
    HouseOfFolder houses = new HouseOfFolder(house);
    for (Found file : set.found()) {
      houses.require(file);
    }
    return gathered(
        pool.each(set.found(), () -> new FileCheck<>(house, clean, making)),
        set.errors(),
        set.unread());
  }

  /** Checks a text that comes from elsewhere, such as the standard input. */
  public RunResult check(String name, byte[] bytes) {
    FileCheck<CheckedFile> check = new FileCheck<>(house, clean, it -> it);
    return result(gathered(List.of(check.of(name, bytes)), List.of(), UnreadFiles.NONE));
  }

  private static RunResult result(Gathered<CheckedFile> gathered) {
    return new RunResult(
        gathered.files(), gathered.errors(), gathered.checked(), gathered.unread());
  }

  /** Sums up what came of files that are in the order of their paths. */
  private static <T> Gathered<T> gathered(
      List<Outcome<T>> outcomes, List<FileError> before, UnreadFiles unread) {
    List<T> files = new ArrayList<>();
    List<FileError> errors = new ArrayList<>(before);
    int checked = 0;
    for (Outcome<T> outcome : outcomes) {
      if (outcome.error() != null) {
        errors.add(outcome.error());
        continue;
      }
      checked++;
      if (outcome.made() != null) {
        files.add(outcome.made());
      }
    }
    if (!errors.isEmpty()) {
      errors.sort(Comparator.comparing(FileError::path));
    }
    return new Gathered<>(files, errors, checked, unread);
  }
}
