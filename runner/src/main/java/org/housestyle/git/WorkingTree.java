package org.housestyle.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.housestyle.run.GitException;

/**
 * The changes in a working tree since a revision.
 *
 * @param tracked the tracked paths
 * @param changed the changed lines of those that changed
 */
record WorkingTree(Set<String> tracked, Map<String, ChangedLines> changed) {

  /**
   * Runs git. The base is the merge base of the revision and the working tree, so that later
   * commits of others are not changes.
   */
  static WorkingTree since(String revision, Path root) throws GitException {
    if (revision.isBlank() || revision.startsWith("-")) {
      throw new GitException("\"" + revision + "\" is no revision; name a commit, branch or tag");
    }
    try (IsolatedGit isolated = IsolatedGit.of(root)) {
      Git git = isolated.git();
      String base = base(revision, isolated);
      return new WorkingTree(
          git.read(WorkingTree::paths, "ls-files", "-z"), git.read(DiffReader::read, diff(base)));
    } catch (GitException e) {
      throw e.getMessage().contains("unable to read") ? notFetched(root, e) : e;
    }
  }

  private static String[] diff(String base) {
    return new String[] {
      "diff",
      "--no-ext-diff",
      "--no-textconv",
      "--no-color",
      "--unified=0",
      "--inter-hunk-context=0",
      "--find-renames",
      "--ignore-submodules",
      "--src-prefix=a/",
      "--dst-prefix=b/",
      base,
      "--"
    };
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
              + " does not tell where it parted from \""
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

  /**
   * The changed lines of a file, by its path relative to the root; all lines if it is not tracked.
   */
  ChangedLines of(String path) {
    return changed.getOrDefault(
        path, tracked.contains(path) ? ChangedLines.NONE : ChangedLines.ALL);
  }
}
