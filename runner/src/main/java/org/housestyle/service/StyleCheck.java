// SPDX-License-Identifier: Apache-2.0
package org.housestyle.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.housestyle.baseline.Baseline;
import org.housestyle.baseline.Since;
import org.housestyle.batch.CheckRun;
import org.housestyle.batch.CleanFiles;
import org.housestyle.files.FileSet;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.GitException;
import org.housestyle.run.Paths;
import org.housestyle.run.RunResult;

/** A check and its options. For one thread and one run. */
public final class StyleCheck {

  /** The usual name of a cache. */
  public static final String CACHE_FILE = CleanFiles.FILE_NAME;

  private final StyleService service;
  private Optional<Baseline> baseline = Optional.empty();
  private boolean writing;
  private boolean pruning;
  private Optional<String> since = Optional.empty();
  private boolean staged;
  private Optional<Path> cache = Optional.empty();

  StyleCheck(StyleService service) {
    this.service = service;
  }

  /**
   * Holds back the findings of a baseline.
   *
   * @throws IOException if it cannot be read; the message says why
   */
  public StyleCheck baseline(Path file) throws IOException {
    baseline = Optional.of(Baseline.read(file));
    return this;
  }

  /**
   * Writes all findings to a baseline, and holds them back.
   *
   * @throws IOException if there is one that cannot be read; the message says why
   */
  public StyleCheck writeBaseline(Path file) throws IOException {
    baseline = Optional.of(Files.notExists(file) ? Baseline.empty(file) : Baseline.read(file));
    writing = true;
    return this;
  }

  /** Removes from the baseline what is no longer there, before the result is returned. */
  public StyleCheck pruneBaseline() {
    pruning = true;
    return this;
  }

  /** Holds back findings on lines that did not change in Git since a revision. */
  public StyleCheck since(String revision) {
    since = Optional.of(revision);
    return this;
  }

  /**
   * Checks files as they are staged in Git for the next commit, and holds back findings on lines
   * that are not.
   */
  public StyleCheck staged() {
    staged = true;
    return this;
  }

  /**
   * Skips files that were clean before, and remembers those that are now.
   *
   * @param path a file that need not exist, or the folder of {@value #CACHE_FILE}
   */
  public StyleCheck cache(Path path) {
    cache = Optional.of(path);
    return this;
  }

  /** Whether files can be reported one by one, because no baseline or revision holds any back. */
  public boolean isPerFile() {
    return baseline.isEmpty() && since.isEmpty() && !staged;
  }

  /**
   * Checks.
   *
   * @throws GitException if git fails
   * @throws IOException if the baseline cannot be written
   */
  public CheckOutcome run(Input input, RunListener listener) throws IOException {
    Optional<CleanFiles> clean = open(listener);
    RunResult result = run(input, run(clean, listener), listener);
    save(clean, listener);
    return new CheckOutcome(result, result.totals(), service.fails(result));
  }

  /**
   * Checks files without keeping their texts. Only if {@link #isPerFile()}.
   *
   * @param consumer gets each file in which something was found; called by several threads, in any
   *     order
   */
  public CheckOutcome run(Input input, RunListener listener, Consumer<CheckedFile> consumer) {
    if (!isPerFile()) {
      throw new IllegalStateException("a baseline or a revision needs all files at once");
    }
    Optional<CleanFiles> clean = open(listener);
    Tally tally = new Tally(service, consumer);
    RunResult result = run(clean, listener).check(service.files(input), tally);
    save(clean, listener);
    return tally.outcome(result);
  }

  private CheckRun run(Optional<CleanFiles> clean, RunListener listener) {
    CheckRun run = new CheckRun(service.resolver(), service.threads(), listener);
    return clean.isPresent() ? run.remembering(clean.get()) : run;
  }

  private RunResult run(Input input, CheckRun run, RunListener listener) throws IOException {
    if (input.error().isPresent()) {
      RunResult unread = new RunResult(List.of(), List.of(input.error().get()), 0);
      return compare(unread, Map.of(input.name(), Paths.named(input.name())), listener);
    }
    if (input.text().isPresent()) {
      RunResult result = run.check(input.name(), input.text().get());
      return compare(result, Map.of(input.name(), Paths.named(input.name())), listener);
    }
    FileSet files = service.files(input);
    if (since.isEmpty() && !staged) {
      return compare(run.check(files), files.files(), listener);
    }
    Since lines = staged ? Since.staged(files) : Since.revision(since.get(), files);
    RunResult result =
        lines.contents().isPresent()
            ? run.checkAs(lines.files(), lines.contents().get())
            : run.check(lines.files());
    return lines.only(compare(result, lines.files().files(), listener));
  }

  /** Writes the baseline if it is to be written, and holds back its findings. */
  private RunResult compare(RunResult result, Map<String, Path> files, RunListener listener)
      throws IOException {
    if (baseline.isEmpty()) {
      return result;
    }
    Baseline known = baseline.get();
    if (writing) {
      known = known.updated(result, files);
      known.write();
      listener.baselineWritten(known.size());
    }
    Baseline.Comparison comparison = known.compare(result, files);
    if (pruning) {
      comparison.pruned().write();
      listener.baselinePruned(comparison.gone());
    } else if (comparison.gone() > 0) {
      listener.baselineOutdated(comparison.gone());
    }
    return comparison.fresh();
  }

  private Optional<CleanFiles> open(RunListener listener) {
    Optional<CleanFiles> clean =
        cache.isPresent() ? Optional.of(CleanFiles.open(cache.get())) : Optional.empty();
    if (clean.isPresent()) {
      clean.get().trouble().ifPresent(listener::cacheProblem);
    }
    return clean;
  }

  private static void save(Optional<CleanFiles> clean, RunListener listener) {
    if (clean.isPresent()) {
      try {
        clean.get().save();
      } catch (IOException e) {
        listener.cacheProblem(e.getMessage());
      }
    }
  }
}
