// SPDX-License-Identifier: Apache-2.0
package org.housestyle.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.housestyle.ignore.Repository;
import org.housestyle.run.GitException;

/**
 * The lines of files that were added or changed in their working trees. Immutable and thread-safe.
 */
public final class Changes {

  private final Map<Path, ChangedLines> files;

  private Changes(Map<Path, ChangedLines> files) {
    this.files = files;
  }

  /**
   * The lines that were added or changed since a revision, committed or not. An untracked file
   * counts as new. Runs git, once for each repository of the files.
   *
   * @param revision a commit, branch or tag; the base is the merge base of it and the working tree
   * @throws GitException if a file is in no repository, there is no such revision, or no git; the
   *     message says what to do
   */
  public static Changes since(String revision, Collection<Path> files) throws GitException {
    return of(files, root -> WorkingTree.since(revision, root));
  }

  /** Says what changed in a working tree. */
  @FunctionalInterface
  interface TreeReader {
    WorkingTree read(Path root) throws GitException;
  }

  /** Asks for each repository of the files once. */
  static Changes of(Collection<Path> files, TreeReader reader) throws GitException {
    Map<Path, Optional<Path>> roots = new HashMap<>();
    Map<Path, WorkingTree> trees = new HashMap<>();
    Map<Path, ChangedLines> changes = new HashMap<>();
    for (Path file : files) {
      Path real = real(file);
      Path root =
          roots
              .computeIfAbsent(real.getParent(), it -> Repository.of(it).map(Repository::root))
              .orElseThrow(
                  () ->
                      new GitException(
                          file + " is not in a git repository, so its changes are not known"));
      WorkingTree tree = trees.get(root);
      if (tree == null) {
        tree = reader.read(root);
        trees.put(root, tree);
      }
      changes.put(file, tree.of(root.relativize(real).toString().replace('\\', '/')));
    }
    return new Changes(changes);
  }

  /** Git does not follow links; their targets have their own history. */
  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** The changed lines of one of the files. */
  public ChangedLines of(Path file) {
    return files.getOrDefault(file, ChangedLines.ALL);
  }
}
