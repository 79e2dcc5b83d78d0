// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

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
import org.housestyle.batch.FileFix.Outcome;
import org.housestyle.batch.FileFix.Writing;
import org.housestyle.files.FileReplacement;
import org.housestyle.files.FileSet;
import org.housestyle.files.FoundFile;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.FixResult;
import org.housestyle.run.FixedFile;
import org.housestyle.run.OfficeEdits;
import org.housestyle.run.Progress;
import org.housestyle.run.Reviewer;
import org.housestyle.run.RunResult;
import org.housestyle.run.Settings;
import org.housestyle.run.SettingsResolver;
import org.housestyle.run.UnreadFiles;

/**
 * Fixes files in place. A file that cannot be read or changed is reported and left as it is, and
 * the rest is done. A file is replaced in one step, keeps its mode, its encoding and its line ends,
 * and is left alone if it was changed since it was read.
 */
public final class FixRun {

  private final SettingsResolver resolver;
  private final int threads;
  private final Progress progress;
  private final OfficeEdits office;

  /**
   * Prepares a run.
   *
   * @param charset the charset of files without a byte order mark
   * @param threads how many files are fixed at once, at least 1
   */
  public FixRun(Housestyle housestyle, Charset charset, int threads, Progress progress) {
    this(SettingsResolver.of(Settings.of(housestyle, charset)), threads, progress);
  }

  /**
   * Prepares a run in which each file may have its own checker.
   *
   * @param threads how many files are fixed at once, at least 1
   */
  public FixRun(SettingsResolver resolver, int threads, Progress progress) {
    this(resolver, threads, progress, OfficeEdits.STANDARD);
  }

  private FixRun(SettingsResolver resolver, int threads, Progress progress, OfficeEdits office) {
    this.resolver = resolver;
    this.threads = Math.max(1, threads);
    this.progress = progress;
    this.office = office;
  }

  /** The same run, which writes office files in this way. */
  public FixRun with(OfficeEdits edits) {
    return new FixRun(resolver, threads, progress, edits);
  }

  /** Makes the safe edits in the files of a set. */
  public FixResult fix(FileSet set) {
    return run(set, threads, Optional.empty(), new FileReplacement()::replace);
  }

  /** The result that {@link #fix} would have. Nothing is written. */
  public FixResult preview(FileSet set) {
    return run(set, threads, Optional.empty(), Writing.NONE);
  }

  /** The result for a text that is not in a file, such as standard input. */
  public FixResult preview(String name, byte[] bytes) {
    FileFix fix = new FileFix(resolver, Optional.empty(), office, Writing.NONE);
    return result(List.of(fix.fix(name, bytes)), List.of(), UnreadFiles.NONE);
  }

  /** Makes the edits that a reviewer chooses, file by file in the order of their paths. */
  public FixResult review(FileSet set, Reviewer reviewer) {
    return run(set, 1, Optional.of(reviewer), new FileReplacement()::replace);
  }

  /** What {@link #review} would do. Nothing is written. */
  public FixResult preview(FileSet set, Reviewer reviewer) {
    return run(set, 1, Optional.of(reviewer), Writing.NONE);
  }

  private FixResult run(FileSet set, int atOnce, Optional<Reviewer> reviewer, Writing writing) {
    // Mistakes in the settings are reported before any file is changed.
    FolderSettings all = new FolderSettings(resolver);
    for (FoundFile file : set.found()) {
      all.of(file);
    }
    FileFix fix = new FileFix(resolver, reviewer, office, writing);
    return result(
        FileSet.map(eachOnce(set.found()), atOnce, progress, () -> fix::fix),
        set.errors(),
        set.unread());
  }

  /** The files without links to others of them. */
  private static List<FoundFile> eachOnce(List<FoundFile> files) {
    Map<Path, FoundFile> once = new HashMap<>();
    for (FoundFile found : files) {
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
      return file; // the error is reported when it is read
    }
  }

  private static FixResult result(
      List<Outcome> outcomes, List<FileError> before, UnreadFiles unread) {
    List<FixedFile> changed = new ArrayList<>();
    List<CheckedFile> files = new ArrayList<>();
    List<FileError> errors = new ArrayList<>(before);
    int checked = 0;
    Map<String, Integer> own = new HashMap<>();
    for (Outcome outcome : outcomes) {
      outcome.own().ifPresent(ending -> own.merge(ending, 1, Integer::sum));
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
    return new FixResult(changed, new RunResult(files, errors, checked, unread.and(own)));
  }
}
