// SPDX-License-Identifier: Apache-2.0
package org.housestyle.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.housestyle.run.GitException;

/**
 * The changes in a working tree.
 *
 * @param isNew whether Git does not know a path yet, so that all of its lines are new
 * @param changed the changed lines of the paths that changed
 */
record WorkingTree(Predicate<String> isNew, Map<String, ChangedLines> changed) {

  private static final List<String> DIFF =
      List.of(
          "diff",
          "--no-ext-diff",
          "--no-textconv",
          "--no-color",
          "--unified=0",
          "--inter-hunk-context=0",
          "--find-renames",
          "--ignore-submodules",
          "--src-prefix=a/",
          "--dst-prefix=b/");

  /**
   * Runs git. The base is the merge base of the revision and the working tree, so that later
   * commits of others are not changes.
   */
  static WorkingTree since(String revision, Path root) throws GitException {
    if (revision.isBlank() || revision.startsWith("-")) {
      throw new GitException(
          "\"" + revision + "\" is not a revision; name a commit, branch or tag");
    }
    try (IsolatedGit isolated = IsolatedGit.of(root)) {
      Git git = isolated.git();
      String base = base(revision, isolated);
      Set<String> tracked = git.read(WorkingTree::paths, "ls-files", "-z");
      return new WorkingTree(
          path -> !tracked.contains(path), git.read(DiffReader::read, diff(base)));
    } catch (GitException e) {
      throw e.getMessage().contains("unable to read") ? notFetched(root, e) : e;
    }
  }

  /**
   * Runs git. What is staged for the next commit has changed since the last one; nothing else has.
   */
  static WorkingTree staged(IsolatedGit isolated) throws GitException {
    String head;
    try {
      head = isolated.commit("HEAD");
    } catch (GitException e) {
      head = isolated.emptyTree(); // before the first commit
    }
    return new WorkingTree(
        path -> false, isolated.git().read(DiffReader::read, diff("--cached", head)));
  }

  private static String[] diff(String... compared) {
    List<String> arguments = new ArrayList<>(DIFF);
    arguments.addAll(List.of(compared));
    arguments.add("--");
    return arguments.toArray(String[]::new);
  }

  private static String base(String revision, IsolatedGit isolated) throws GitException {
    String named = commit(revision, isolated);
    String head = commit("HEAD", isolated);
    try {
      return isolated.git().line("merge-base", named, head);
    } catch (GitException e) {
      throw new GitException(
          "the history of "
              + isolated.root()
              + " does not go back to where it left \""
              + revision
              + "\"; fetch more of it, as by: git fetch --unshallow",
          e);
    }
  }

  private static String commit(String revision, IsolatedGit isolated) throws GitException {
    try {
      return isolated.commit(revision);
    } catch (GitException e) {
      throw new GitException(
          "no revision \""
              + revision
              + "\" in "
              + isolated.root()
              + "; name a commit, branch or tag that was fetched",
          e);
    }
  }

  private static GitException notFetched(Path root, GitException e) {
    return new GitException(
        root
            + " lacks the earlier text of a changed file, as partial clones do, and Housestyle does"
            + " not let git fetch it; fetch it yourself, as by: git diff --stat REVISION",
        e);
  }

  private static Set<String> paths(InputStream out) throws IOException {
    String paths = new String(out.readAllBytes(), StandardCharsets.UTF_8);
    return new HashSet<>(List.of(paths.split("\0")));
  }

  /** The changed lines of a file, by its path relative to the root; all lines if it is new. */
  ChangedLines of(String path) {
    return changed.getOrDefault(path, isNew.test(path) ? ChangedLines.ALL : ChangedLines.NONE);
  }
}
