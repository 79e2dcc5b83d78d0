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
 * @param root the folder that holds {@code .git}, absolute
 */
public record Repository(Path root) {

  private static final String GIT = ".git";
  private static final String POINTER = "gitdir:";

  /** The repository that a folder is in. */
  public static Optional<Repository> of(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (isRoot(at)) {
        return Optional.of(new Repository(at));
      }
    }
    return Optional.empty();
  }

  /** Whether a folder holds {@code .git}: a folder, or the file that worktrees have. */
  public static boolean isRoot(Path folder) {
    return Files.exists(folder.resolve(GIT));
  }

  /** What its owner ignores here and does not share. */
  Optional<IgnoreFile> excludes() {
    try {
      return IgnoreFile.read(common().resolve("info").resolve("exclude"), root);
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Git's own folder; that of the main working tree if this is another. */
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
