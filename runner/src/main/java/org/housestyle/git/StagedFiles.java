// SPDX-License-Identifier: Apache-2.0
package org.housestyle.git;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.housestyle.run.GitException;

/**
 * Files as they are staged for the next commit, which may differ from the working tree. Immutable
 * and thread-safe.
 */
public final class StagedFiles {

  private final Changes changes;
  private final Map<Path, byte[]> contents;

  private StagedFiles(Changes changes, Map<Path, byte[]> contents) {
    this.changes = changes;
    this.contents = contents;
  }

  /**
   * Runs git, once for each repository of the files and once for each staged file.
   *
   * @throws GitException if a file is in no repository, or git is missing or fails; the message
   *     says what to do
   */
  public static StagedFiles of(Collection<Path> files) throws GitException {
    Set<Path> wanted = files.stream().map(Changes::real).collect(Collectors.toSet());
    Map<Path, byte[]> contents = new HashMap<>();
    Changes changes =
        Changes.of(
            files,
            root -> {
              try (IsolatedGit isolated = IsolatedGit.of(root)) {
                WorkingTree tree = WorkingTree.staged(isolated);
                for (String path : tree.changed().keySet()) {
                  Path file = root.resolve(path);
                  if (wanted.contains(file) && tree.of(path).isAny()) {
                    contents.put(file, content(isolated.git(), path));
                  }
                }
                return tree;
              }
            });
    return new StagedFiles(changes, contents);
  }

  private static byte[] content(Git git, String path) throws GitException {
    return git.read(InputStream::readAllBytes, "cat-file", "blob", ":" + path);
  }

  /** The lines that are staged. */
  public Changes changes() {
    return changes;
  }

  /** The bytes of a file that has staged lines. */
  public byte[] content(Path file) {
    return contents.get(Changes.real(file)).clone();
  }
}
