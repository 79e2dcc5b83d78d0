package org.housestyle.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.housestyle.service.StyleCheck;
import picocli.CommandLine.Option;

/** The options that hold back findings that are not new. */
final class BaselineOptions {

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
          "Report only what is on lines added or changed in git since this commit, branch or"
              + " tag.")
  private String since;

  /**
   * Checks that the options agree with each other and with the rest.
   *
   * @throws InvalidUseException if they do not
   */
  void rejectContradictions(boolean fix, boolean standardInput) {
    if (fix && (baseline != null || written != null || since != null)) {
      throw new InvalidUseException(
          "--fix edits known findings as well; leave it out, or " + first());
    }
    if (written != null && (baseline != null || since != null)) {
      throw new InvalidUseException("--write-baseline writes all findings; leave out " + first());
    }
    if (standardInput && (written != null || since != null)) {
      throw new InvalidUseException(first() + " is about files; leave it out for standard input");
    }
  }

  private String first() {
    return since != null ? "--since" : baseline != null ? "--baseline" : "--write-baseline";
  }

  /** Whether all findings are written to a baseline, and so none is reported. */
  boolean isWriting() {
    return written != null;
  }

  /** The name of the baseline; null if there is none. */
  String name() {
    return written == null ? baseline : written;
  }

  /**
   * Adds these options to a check.
   *
   * @throws InvalidUseException if a baseline is missing or broken
   */
  void applyTo(StyleCheck check) {
    if (since != null) {
      check.since(since);
    }
    try {
      if (written != null) {
        check.writeBaseline(Path.of(written));
      } else if (baseline != null) {
        check.baseline(Path.of(baseline));
      }
    } catch (InvalidPathException e) {
      throw new InvalidUseException("no path: \"" + name() + "\" (" + e.getReason() + ")");
    } catch (IOException e) {
      String remedy = written == null ? " (--write-baseline)" : ", after deleting it";
      throw new InvalidUseException(e.getMessage() + remedy);
    }
  }
}
