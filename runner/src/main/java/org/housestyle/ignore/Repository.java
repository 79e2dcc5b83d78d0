// SPDX-License-Identifier: Apache-2.0
package org.housestyle.ignore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A Git working tree.
 *
 * @param root the folder with {@code .git}, absolute
 */
public record Repository(Path root) {

  private static final String GIT = ".git";
  private static final String POINTER = "gitdir:";

  /** The repository of a folder. */
  public static Optional<Repository> of(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (isRoot(at)) {
        return Optional.of(new Repository(at));
      }
    }
    return Optional.empty();
  }

  /** Whether a folder has {@code .git}: a folder, or the file of a linked worktree. */
  public static boolean isRoot(Path folder) {
    return Files.exists(folder.resolve(GIT));
  }

  /** The file {@code .git/info/exclude}. */
  Optional<IgnoreFile> excludes() {
    try {
      return IgnoreFile.read(common().resolve("info").resolve("exclude"), root);
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Git's folder; for a linked worktree, that of the main one. */
  private Path common() throws IOException {
    Path git = root.resolve(GIT);
    if (Files.isRegularFile(git)) {
      String pointer = Files.readString(git, StandardCharsets.UTF_8).strip();
      if (pointer.startsWith(POINTER)) {
        git = root.resolve(pointer.substring(POINTER.length()).strip());
      }
    }
    Path shared = git.resolve("commondir");
    return Files.isRegularFile(shared)
        ? git.resolve(Files.readString(shared, StandardCharsets.UTF_8).strip())
        : git;
  }
}
