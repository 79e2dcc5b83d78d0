package org.housestyle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.housestyle.run.Baseline;
import picocli.CommandLine.Option;

/** Which findings are no news. */
final class KnownOptions {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      order = 7,
      description = "Report only what this file does not have.")
  private String baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      order = 7,
      description = "Write all findings there, as hashes for --baseline, and let them pass.")
  private String written;

  @Option(
      names = "--since",
      paramLabel = "REV",
      order = 8,
      description =
          "Report only what stands on lines added or changed in git since this commit, branch or"
              + " tag.")
  private String since;

  /**
   * Looks whether the options agree with each other and with the rest.
   *
   * @throws Misuse if not
   */
  void rejectContradictions(boolean fix, boolean standardInput) {
    if (fix && (baseline != null || written != null || since != null)) {
      throw new Misuse("--fix edits known findings as well; leave it out, or " + first());
    }
    if (written != null && (baseline != null || since != null)) {
      throw new Misuse("--write-baseline writes all findings; leave out " + first());
    }
    if (standardInput && (written != null || since != null)) {
      throw new Misuse(first() + " is about files; leave it out for standard input");
    }
  }

  private String first() {
    return since != null ? "--since" : baseline != null ? "--baseline" : "--write-baseline";
  }

  /** Whether findings are written, and so let pass. */
  boolean isWriting() {
    return written != null;
  }

  /**
   * Reads what is known.
   *
   * @throws Misuse if a baseline is missing or broken
   */
  KnownFindings read(Notices notices) {
    String name = written == null ? baseline : written;
    Optional<Baseline> known = name == null ? Optional.empty() : Optional.of(read(name));
    return new KnownFindings(
        Optional.ofNullable(name), known, isWriting(), Optional.ofNullable(since), notices);
  }

  private Baseline read(String name) {
    try {
      Path file = Path.of(name);
      boolean first = written != null && Files.notExists(file);
      return first ? Baseline.empty(file) : Baseline.read(file);
    } catch (InvalidPathException e) {
      throw new Misuse("no path: \"" + name + "\" (" + e.getReason() + ")");
    } catch (IOException e) {
      String remedy = written == null ? " (--write-baseline)" : ", after deleting it";
      throw new Misuse(e.getMessage() + remedy);
    }
  }
}
