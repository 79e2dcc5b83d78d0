package org.housestyle.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
  static WorkingTree since(String revision, Git git) throws GitException {
    String named = commit(revision, git);
    String parted;
    try {
      parted = git.line("merge-base", named, "HEAD");
    } catch (GitException e) {
      throw new GitException(
          "the history of "
              + git.root()
              + " does not tell where it parted from \""
              + revision
              + "\"; fetch more of it, as by: git fetch --unshallow",
          e);
    }
    Map<String, ChangedLines> changed =
        git.read(
            DiffReader::read,
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
            parted,
            "--");
    return new WorkingTree(git.read(WorkingTree::paths, "ls-files", "-z"), changed);
  }

  private static String commit(String revision, Git git) throws GitException {
    if (revision.isBlank() || revision.startsWith("-")) {
      throw new GitException("\"" + revision + "\" is no revision; name a commit, branch or tag");
    }
    try {
      return git.line("rev-parse", "--verify", revision + "^{commit}");
    } catch (GitException e) {
      throw new GitException(
          "no revision \""
              + revision
              + "\" in "
              + git.root()
              + "; name a commit, branch or tag that was fetched ("
              + e.getMessage()
              + ")",
          e);
    }
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
