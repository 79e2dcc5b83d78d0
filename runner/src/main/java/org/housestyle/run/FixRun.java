package org.housestyle.run;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.CheckResult;
import org.housestyle.Housestyle;
import org.housestyle.run.FileFix.Outcome;
import org.housestyle.run.FileFix.Writing;
import org.housestyle.run.FoundFiles.Found;

/**
 * Fixes files in their places. One that cannot be read or changed is noted and left as it is, and
 * the rest is done. A file is replaced in one step, keeps its mode, its encoding and its line ends,
 * and is left alone if it was changed since it was read.
 */
public final class FixRun {

  private final House house;
  private final int threads;
  private final Progress progress;

  /**
   * Prepares a run.
   *
   * @param charset the charset of files without a byte order mark
   * @param threads how many files are fixed at once, at least 1
   */
  public FixRun(Housestyle housestyle, Charset charset, int threads, Progress progress) {
    this(House.of(housestyle, charset), threads, progress);
  }

  /**
   * Prepares a run in which each file may have its own checker.
   *
   * @param threads how many files are fixed at once, at least 1
   */
  public FixRun(House house, int threads, Progress progress) {
    this.house = house;
    this.threads = Math.max(1, threads);
    this.progress = progress;
  }

  /** Makes the safe edits in the files of a set. */
  public FixResult fix(FileSet set) {
    return run(set, threads, Fixing.SAFE, new FileReplacement()::replace);
  }

  /** Tells what {@link #fix} would do. Nothing is written. */
  public FixResult preview(FileSet set) {
    return run(set, threads, Fixing.SAFE, Writing.NONE);
  }

  /** Tells what comes of a text that stands in no file, such as the standard input. */
  public FixResult preview(String name, byte[] bytes) {
    FileFix fix = new FileFix(house, Fixing.SAFE, Writing.NONE);
    return result(List.of(fix.fix(name, bytes)), List.of());
  }

  /** Makes the edits that a person chooses, file by file in the order of their paths. */
  public FixResult review(FileSet set, Reviewer reviewer) {
    return run(set, 1, Fixing.by(reviewer), new FileReplacement()::replace);
  }

  private FixResult run(FileSet set, int atOnce, Fixing fixing, Writing writing) {
    // What is wrong with the house is told before any file is changed.
    set.found().forEach(it -> house.housestyleFor(it.file()));
    FileFix fix = new FileFix(house, fixing, writing);
    ParallelFiles pool = new ParallelFiles(atOnce, progress);
    return result(
        pool.each(eachOnce(set.found()), () -> (Found file) -> fix.fix(file)), set.errors());
  }

  /** The files without those that are another one by a link. */
  private static List<Found> eachOnce(List<Found> files) {
    Map<Path, Found> once = new HashMap<>();
    for (Found found : files) {
      Path real = real(found.file());
      if (real.equals(found.file().toAbsolutePath().normalize())) {
        once.put(real, found);
      } else {
        once.putIfAbsent(real, found);
      }
    }
    return once.values().stream().sorted().toList();
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file; // what is wrong with it shows when it is read
    }
  }

  private static FixResult result(List<Outcome> outcomes, List<FileError> before) {
    List<FixedFile> changed = new ArrayList<>();
    List<CheckedFile> files = new ArrayList<>();
    List<FileError> errors = new ArrayList<>(before);
    int checked = 0;
    for (Outcome outcome : outcomes) {
      outcome.changed().ifPresent(changed::add);
      errors.addAll(outcome.errors());
      Optional<CheckResult> seen = outcome.left().map(CheckedFile::result);
      checked += seen.isPresent() ? 1 : 0;
      if (seen.isPresent() && !seen.get().isEmpty()) {
        files.add(outcome.left().get());
      }
    }
    changed.sort(Comparator.comparing(FixedFile::path));
    files.sort(Comparator.comparing(CheckedFile::path));
    errors.sort(Comparator.comparing(FileError::path));
    return new FixResult(changed, new RunResult(files, errors, checked));
  }
}
