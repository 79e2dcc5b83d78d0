// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.housestyle.service.StyleCheck;
import picocli.CommandLine.Option;

/** The options that hold back findings that are not new. */
final class BaselineOptions {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      order = 7,
      description =
          "Report only what this file does not have. Default: baseline of housestyle.yml.")
  private String baseline;

  @Option(
      names = "--no-baseline",
      order = 7,
      description = "Report known findings as well, whatever housestyle.yml says.")
  private boolean noBaseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      order = 7,
      description = "Write all findings there, as hashes for --baseline, and report none of them.")
  private String written;

  @Option(
      names = "--prune-baseline",
      order = 7,
      description = "Remove findings from the baseline that are no longer in the copy.")
  private boolean prune;

  @Option(
      names = "--since",
      paramLabel = "REV",
      order = 8,
      description =
          "Report only what is on lines added or changed in git since this commit, branch or"
              + " tag.")
  private String since;

  @Option(
      names = "--staged",
      order = 8,
      description = "Check files as they are staged in git; report only what is on staged lines.")
  private boolean staged;

  /** The baseline in use: that of the options, or that of the configuration. */
  private Path file;

  /**
   * Checks that the options agree with each other and with the rest.
   *
   * @throws InvalidUseException if they do not
   */
  void rejectContradictions(boolean fix, boolean standardInput) {
    if (since != null && staged) {
      throw new InvalidUseException("--since and --staged do not go together; leave one out");
    }
    if (noBaseline && (baseline != null || written != null)) {
      throw new InvalidUseException("--no-baseline uses none; leave it out, or " + first());
    }
    if (fix && isAny()) {
      throw new InvalidUseException(
          "--fix edits known findings as well; leave it out, or " + first());
    }
    if (written != null && (baseline != null || since != null || staged)) {
      throw new InvalidUseException("--write-baseline writes all findings; leave out " + first());
    }
    if (prune && (written != null || noBaseline || since != null || staged)) {
      throw new InvalidUseException(
          "--prune-baseline compares whole files with a baseline; leave out "
              + (noBaseline ? "--no-baseline" : first()));
    }
    if (standardInput && (written != null || prune || since != null || staged)) {
      throw new InvalidUseException(first() + " is about files; leave it out for standard input");
    }
  }

  /** The option that asks git. */
  String gitOption() {
    return staged ? "--staged" : "--since";
  }

  private boolean isAny() {
    return baseline != null || written != null || prune || since != null || staged;
  }

  private String first() {
    return since != null
        ? "--since"
        : staged
            ? "--staged"
            : prune ? "--prune-baseline" : baseline != null ? "--baseline" : "--write-baseline";
  }

  /** Whether all findings are written to a baseline, and so none is reported. */
  boolean isWriting() {
    return written != null;
  }

  /** The name of the baseline in use; null if there is none. */
  String name() {
    return file == null ? null : file.toString();
  }

  /**
   * Adds these options to a check.
   *
   * @param configured the baseline that the configuration names
   * @throws InvalidUseException if a baseline is missing or broken
   */
  void applyTo(StyleCheck check, Optional<Path> configured, boolean fix) {
    if (since != null) {
      check.since(since);
    }
    if (staged) {
      check.staged();
    }
    if (fix && configured.isPresent() && !noBaseline) {
      throw new InvalidUseException(
          "--fix edits the findings of the baseline in housestyle.yml as well; add --no-baseline"
              + " if you want that, or fix what changed: housestyle fix --since REV");
    }
    try {
      if (written != null) {
        file = Path.of(written);
        check.writeBaseline(file);
      } else if (baseline != null) {
        file = Path.of(baseline);
        check.baseline(file);
      } else if (configured.isPresent() && !noBaseline) {
        file = shown(configured.get());
        check.baseline(configured.get());
      }
      if (prune) {
        requireBaseline();
        check.pruneBaseline();
      }
    } catch (InvalidPathException e) {
      throw new InvalidUseException("no path: \"" + e.getInput() + "\" (" + e.getReason() + ")");
    } catch (IOException e) {
      String remedy = written == null ? " (--write-baseline)" : ", after deleting it";
      throw new InvalidUseException(e.getMessage() + remedy);
    }
  }

  private void requireBaseline() {
    if (file == null) {
      throw new InvalidUseException("--prune-baseline needs a baseline; add --baseline FILE");
    }
  }

  /** The path of a file as somebody in the current folder would write it. */
  private static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = file.toAbsolutePath().normalize();
    return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
  }
}
