// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.housestyle.service.StyleCheck;
import picocli.CommandLine.Option;

/** The options for what is remembered from run to run. */
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
      description = "Keep them in this file or folder; implies --cache.")
  private String location;

  /**
   * Checks that the options agree with the rest.
   *
   * @throws InvalidUseException if they do not
   */
  void rejectContradictions(boolean fix) {
    if (fix && isWanted()) {
      throw new InvalidUseException("--cache is for checks; leave it out, or --fix");
    }
  }

  private boolean isWanted() {
    return cache || location != null;
  }

  /**
   * Adds these options to a check.
   *
   * @param configured the cache that the configuration names
   * @throws InvalidUseException if the location is not a valid path
   */
  void applyTo(StyleCheck check, Optional<Path> configured) {
    try {
      if (location != null) {
        check.cache(Path.of(location));
      } else if (configured.isPresent()) {
        check.cache(configured.get());
      } else if (cache) {
        check.cache(Path.of(StyleCheck.CACHE_FILE));
      }
    } catch (InvalidPathException e) {
      throw new InvalidUseException("no path: \"" + location + "\" (" + e.getReason() + ")");
    }
  }
}
