package org.housestyle.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.housestyle.git.GitException;
import org.housestyle.report.Count;
import org.housestyle.run.Baseline;
import org.housestyle.run.CheckRun;
import org.housestyle.run.FileSet;
import org.housestyle.run.RunResult;
import org.housestyle.run.Since;

/**
 * Checks files, and holds back what is no news.
 *
 * @param name what the baseline is called, if there is one
 * @param baseline the baseline as it was read
 * @param writing whether it is to be written anew
 * @param since the revision since which lines count, if not all do
 * @param notices who is told of it
 */
record KnownFindings(
    Optional<String> name,
    Optional<Baseline> baseline,
    boolean writing,
    Optional<String> since,
    Notices notices) {

  /** All is news. */
  static KnownFindings none(Notices notices) {
    return new KnownFindings(Optional.empty(), Optional.empty(), false, Optional.empty(), notices);
  }

  /** Whether all is news. */
  boolean isNone() {
    return baseline.isEmpty() && since.isEmpty();
  }

  /**
   * Checks files.
   *
   * @throws Misuse if git cannot tell what changed, or the baseline cannot be written
   */
  RunResult check(CheckRun run, FileSet files) {
    if (since.isEmpty()) {
      return compare(run.check(files), files.files());
    }
    try {
      Since lines = Since.revision(since.get(), files);
      return lines.only(compare(run.check(lines.files()), lines.files().files()));
    } catch (GitException e) {
      throw new Misuse("--since: " + e.getMessage());
    }
  }

  /** Holds back what the baseline has, or writes it. */
  RunResult compare(RunResult result, Map<String, Path> files) {
    if (baseline.isEmpty()) {
      return result;
    }
    Baseline known = writing ? written(result, files) : baseline.get();
    Baseline.Comparison comparison = known.compare(result, files);
    if (comparison.gone() > 0) {
      notices.line(
          name.get()
              + ": "
              + Count.of(comparison.gone(), "finding")
              + " of it no longer there; write it again: --write-baseline "
              + name.get());
    }
    return comparison.fresh();
  }

  private Baseline written(RunResult result, Map<String, Path> files) {
    Baseline known = baseline.get().updated(result, files);
    try {
      known.write();
    } catch (IOException e) {
      throw new Misuse(e.getMessage());
    }
    notices.line(name.get() + ": " + Count.of(known.size(), "finding") + " written");
    return known;
  }
}
