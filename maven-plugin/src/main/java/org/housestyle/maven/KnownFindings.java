package org.housestyle.maven;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.housestyle.report.Count;
import org.housestyle.run.Baseline;
import org.housestyle.run.FileSet;
import org.housestyle.run.RunResult;

/**
 * Findings that an old site has and is not told of again.
 *
 * @param name what the file of the baseline is called
 * @param baseline what is in it; empty if all findings are news
 */
record KnownFindings(String name, Optional<Baseline> baseline) {

  /**
   * Reads a baseline.
   *
   * @param file null if there is none
   */
  static KnownFindings in(File file) throws MojoExecutionException {
    if (file == null) {
      return new KnownFindings("", Optional.empty());
    }
    try {
      return new KnownFindings(file.getName(), Optional.of(Baseline.read(file.toPath())));
    } catch (IOException e) {
      String remedy = "; the command writes one: housestyle check --write-baseline " + file;
      throw Settings.wrong("baseline", e.getMessage() + remedy, e);
    }
  }

  /** Holds back what is known, and tells how much of it is no more. */
  RunResult fresh(RunResult result, FileSet files, Log log) {
    if (baseline.isEmpty()) {
      return result;
    }
    Baseline.Comparison comparison = baseline.get().compare(result, files.files());
    if (comparison.gone() > 0) {
      String gone = Count.of(comparison.gone(), "finding");
      log.info("Housestyle: " + name + ": " + gone + " of it no longer there; write it again");
    }
    return comparison.fresh();
  }
}
