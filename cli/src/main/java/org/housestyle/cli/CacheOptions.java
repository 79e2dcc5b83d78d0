package org.housestyle.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.housestyle.run.CleanFiles;
import picocli.CommandLine.Option;

/** What is remembered from run to run. */
final class CacheOptions {

  @Option(
      names = "--cache",
      order = 9,
      description =
          "Pass over files that were clean and have not changed, as long as rules and settings are"
              + " the same. Kept as hashes in .housestylecache in the current folder.")
  private boolean cache;

  @Option(
      names = "--cache-location",
      paramLabel = "PATH",
      order = 9,
      description = "Keep them in this file or folder; says --cache as well.")
  private String location;

  /**
   * Looks whether the options agree with the rest.
   *
   * @throws Misuse if not
   */
  void rejectContradictions(boolean fix) {
    if (fix && isWanted()) {
      throw new Misuse("--cache is for checks; leave it out, or --fix");
    }
  }

  private boolean isWanted() {
    return cache || location != null;
  }

  /**
   * Opens the cache, if one is wanted; tells what is wrong with it.
   *
   * @throws Misuse if its location is no path
   */
  Optional<CleanFiles> open(Notices notices) {
    if (!isWanted()) {
      return Optional.empty();
    }
    try {
      CleanFiles clean =
          CleanFiles.open(Path.of(location == null ? CleanFiles.FILE_NAME : location));
      clean.trouble().ifPresent(notices::line);
      return Optional.of(clean);
    } catch (InvalidPathException e) {
      throw new Misuse("no path: \"" + location + "\" (" + e.getReason() + ")");
    }
  }

  /** Saves it. A run is none the worse if that fails. */
  static void save(CleanFiles clean, Notices notices) {
    try {
      clean.save();
    } catch (IOException e) {
      notices.line(e.getMessage());
    }
  }
}
