// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.housestyle.Housestyle;
import org.housestyle.batch.FileCheck.Outcome;
import org.housestyle.files.FileSet;
import org.housestyle.files.FoundFile;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;
import org.housestyle.run.Settings;
import org.housestyle.run.SettingsResolver;
import org.housestyle.run.UnreadFiles;

/** Checks files. An unreadable file becomes an error of the result, and the rest is checked. */
public final class CheckRun {

  private final SettingsResolver resolver;
  private final int threads;
  private final Progress progress;
  private final Optional<CleanFiles> clean;

  /**
   * Prepares a run with one checker for all files.
   *
   * @param charset the charset of files without a byte order mark
   * @param threads how many files are checked at once, at least 1
   */
  public CheckRun(Housestyle housestyle, Charset charset, int threads, Progress progress) {
    this(SettingsResolver.of(Settings.of(housestyle, charset)), threads, progress);
  }

  /**
   * Prepares a run in which each file may have its own checker.
   *
   * @param threads how many files are checked at once, at least 1
   */
  public CheckRun(SettingsResolver resolver, int threads, Progress progress) {
    this(resolver, Math.max(1, threads), progress, Optional.empty());
  }

  private CheckRun(
      SettingsResolver resolver, int threads, Progress progress, Optional<CleanFiles> clean) {
    this.resolver = resolver;
    this.threads = threads;
    this.progress = progress;
    this.clean = clean;
  }

  /** The same run with a cache of files that are known to be clean. */
  public CheckRun remembering(CleanFiles cache) {
    return new CheckRun(resolver, threads, progress, Optional.of(cache));
  }

  /** Checks the files of a set. */
  public RunResult check(FileSet set) {
    return run(set, file -> file);
  }

  /**
   * Checks the files of a set without keeping their texts.
   *
   * @param consumer gets each file that has findings, suppressions or the like; called by several
   *     threads, in any order
   * @return the errors and the number of files; no files
   */
  public RunResult check(FileSet set, Consumer<CheckedFile> consumer) {
    return run(set, new Handover(consumer));
  }

  /** Hands files on and keeps none. A class, since a lambda would not be in the class archive. */
  private record Handover(Consumer<CheckedFile> consumer) implements UnaryOperator<CheckedFile> {

    @Override
    public CheckedFile apply(CheckedFile file) {
      consumer.accept(file);
      return null;
    }
  }

  /**
   * Checks the files of a set as they are somewhere else.
   *
   * @param contents the bytes of a file; called by several threads
   */
  public RunResult checkAs(FileSet set, Function<Path, byte[]> contents) {
    return run(
        set,
        () -> {
          FileCheck check = new FileCheck(resolver, clean, file -> file);
          return file -> check.check(file, contents.apply(file.file()));
        });
  }

  private RunResult run(FileSet set, UnaryOperator<CheckedFile> kept) {
    return run(set, () -> new FileCheck(resolver, clean, kept)::check);
  }

  private RunResult run(FileSet set, Supplier<Function<FoundFile, Outcome>> workers) {
    // Mistakes in the settings are reported before any file is read.
    FolderSettings all = new FolderSettings(resolver);
    for (FoundFile file : set.found()) {
      all.of(file);
    }
    return result(FileSet.map(set.found(), threads, progress, workers), set.errors(), set.unread());
  }

  /** Checks a text that is not in a file, such as standard input. */
  public RunResult check(String name, byte[] bytes) {
    FileCheck check = new FileCheck(resolver, clean, file -> file);
    return result(List.of(check.check(name, bytes)), List.of(), UnreadFiles.NONE);
  }

  /** Adds up outcomes that are in the order of their paths. */
  private static RunResult result(
      List<Outcome> outcomes, List<FileError> before, UnreadFiles unread) {
    List<CheckedFile> files = new ArrayList<>();
    List<FileError> errors = new ArrayList<>(before);
    int checked = 0;
    Map<String, Integer> own = new HashMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome.own() != null) {
        own.merge(outcome.own(), 1, Integer::sum);
        continue;
      }
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
    return new RunResult(files, errors, checked, unread.and(own));
  }
}
