// SPDX-License-Identifier: Apache-2.0
package org.housestyle.ignore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.ignore.IgnoreFiles.IgnoreLine;

/** Decides which names directly in one folder are ignored. Not thread-safe. */
public final class IgnoredNames {

  /** Ignores nothing. */
  public static final IgnoredNames NONE = new IgnoredNames(Path.of(""), List.of());

  /** An ignore file, and the path from its folder to the current name. */
  private record FileAndPath(IgnoreFile file, List<String> path) {

    FileAndPath(IgnoreFile file, Path folder) {
      this(file, new ArrayList<>());
      if (!folder.equals(file.folder())) {
        file.folder().relativize(folder).forEach(it -> path.add(it.toString()));
      }
      path.add("");
    }

    Optional<IgnoreRule> deciding(String name, boolean directory) {
      path.set(path.size() - 1, name);
      return file.deciding(path, directory);
    }
  }

  private final List<FileAndPath> entries = new ArrayList<>();

  /**
   * Prepares for a folder.
   *
   * @param folder absolute
   * @param files the ignore files that apply, in order of precedence
   */
  IgnoredNames(Path folder, List<IgnoreFile> files) {
    for (IgnoreFile file : files) {
      entries.add(new FileAndPath(file, folder));
    }
  }

  /**
   * Whether a file or folder is ignored.
   *
   * @param directory whether it is a folder
   */
  public boolean leaveOut(String name, boolean directory) {
    return !entries.isEmpty() && reason(name, directory).isPresent();
  }

  /** The line that ignores it. */
  Optional<IgnoreLine> reason(String name, boolean directory) {
    for (FileAndPath entry : entries) {
      Optional<IgnoreRule> rule = entry.deciding(name, directory);
      if (rule.isPresent()) {
        return rule.get().keeps()
            ? Optional.empty()
            : Optional.of(new IgnoreLine(entry.file().file(), rule.get().line()));
      }
    }
    return Optional.empty();
  }
}
