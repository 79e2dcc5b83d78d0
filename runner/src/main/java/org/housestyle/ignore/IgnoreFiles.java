// SPDX-License-Identifier: Apache-2.0
package org.housestyle.ignore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which files in a folder are ignored. A {@code .housestyleignore} takes precedence over
 * every {@code .gitignore}; of each kind the nearest file with a match decides, and in it the last
 * matching line. Files of parent folders count, up to the root of the repository. Files are read
 * once. Thread-safe.
 */
public final class IgnoreFiles {

  /**
   * A line that ignores files.
   *
   * @param file the ignore file, absolute
   * @param number the line's number, from 1
   */
  public record IgnoreLine(Path file, int number) {}

  private static final List<String> NAMES = List.of(".housestyleignore", ".gitignore");

  private final Map<Path, Optional<IgnoreFile>> read = new HashMap<>();
  private final Path top;
  private final Optional<IgnoreFile> excludes;

  /**
   * Prepares for the files in a folder.
   *
   * @param folder the folder; is itself never ignored, since it was named
   */
  public IgnoreFiles(Path folder) {
    Optional<Repository> repository = Repository.of(folder);
    this.top = repository.map(Repository::root).orElse(folder.toAbsolutePath().normalize());
    this.excludes = repository.flatMap(Repository::excludes);
  }

  /** What is ignored directly in a folder that is not ignored itself. */
  public IgnoredNames in(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    return new IgnoredNames(absolute, filesFor(absolute));
  }

  /** The line that ignores a file or one of the folders above it. */
  public Optional<IgnoreLine> reason(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (!absolute.startsWith(top) || absolute.equals(top)) {
      return Optional.empty();
    }
    Path at = top;
    for (Path name : top.relativize(absolute)) {
      at = at.resolve(name);
      Optional<IgnoreLine> line =
          in(at.getParent()).reason(at.getFileName().toString(), !at.equals(absolute));
      if (line.isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }

  /** The ignore files for a folder, in order of precedence. */
  private synchronized List<IgnoreFile> filesFor(Path path) {
    List<IgnoreFile> files = new ArrayList<>();
    for (String name : NAMES) {
      for (Path at = path; at != null && at.startsWith(top); at = at.getParent()) {
        Path folder = at;
        read.computeIfAbsent(at.resolve(name), file -> IgnoreFile.read(file, folder))
            .ifPresent(files::add);
      }
    }
    excludes.ifPresent(files::add);
    return files;
  }
}
