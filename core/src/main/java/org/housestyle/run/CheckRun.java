package org.housestyle.run;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    // What is wrong with the house is told before any file is read.
    for (Found file : set.found()) {
      house.housestyleFor(file.file());
    }
    return result(pool.each(set.found(), () -> new FileCheck(house, clean)), set.errors());
  }

  /** Checks a text that comes from elsewhere, such as the standard input. */
  public RunResult check(String name, byte[] bytes) {
    return result(List.of(new FileCheck(house, clean).of(name, bytes)), List.of());
  }

  /** Sums up what came of files that are in the order of their paths. */
  private static RunResult result(List<Outcome> outcomes, List<FileError> before) {
    List<CheckedFile> files = new ArrayList<>();
    List<FileError> errors = new ArrayList<>(before);
    int checked = 0;
    for (Outcome outcome : outcomes) {
      if (outcome.error() != null) {
        errors.add(outcome.error());
        continue;
      }
      checked++;
      if (outcome.file() != null) {
        files.add(outcome.file());
      }
    }
    if (!errors.isEmpty()) {
      errors.sort(Comparator.comparing(FileError::path));
    }
    return new RunResult(files, errors, checked);
  }
}
