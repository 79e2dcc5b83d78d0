// SPDX-License-Identifier: Apache-2.0
package org.housestyle.git;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.housestyle.run.GitException;

/**
 * A Git folder of our own for somebody else's working tree. It leads to the objects, the index and
 * the files of the repository, and has none of its configuration: filters, text conversions,
 * external diffs, monitors, hooks, aliases and remotes that the repository names do not exist here.
 * The names of commits are read in the repository's own folder, by commands that read no file of
 * the working tree.
 */
final class IsolatedGit implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  /** How line ends are stored is a setting of the repository that runs nothing. */
  private static final Set<String> LINE_ENDS =
      Set.of("true", "false", "input", "lf", "crlf", "native");

  private final Git named;
  private final Path folder;
  private final Git git;

  private IsolatedGit(Git named, Path folder, Git git) {
    this.named = named;
    this.folder = folder;
    this.git = git;
  }

  /**
   * Makes the folder, among the temporary files of the system.
   *
   * @param root the root of the working tree
   * @throws GitException if git is missing or does not read the repository
   */
  static IsolatedGit of(Path root) throws GitException {
    return of(root, LIMIT);
  }

  /** The same with another limit for each command. */
  static IsolatedGit of(Path root, Duration limit) throws GitException {
    Git named = new Git(root, GitEnvironment.of(root), limit);
    List<String> paths = paths(named);
    String lineEnds = setting(named, "autocrlf", "false") + setting(named, "eol", "native");
    try {
      Path folder = Files.createTempDirectory("housestyle-git-");
      Files.createDirectory(folder.resolve("refs"));
      Files.writeString(folder.resolve("HEAD"), "ref: refs/heads/none\n");
      Files.writeString(
          folder.resolve("config"),
          "[core]\nrepositoryformatversion = 1\n"
              + lineEnds
              + "[extensions]\nobjectFormat = "
              + paths.get(4)
              + "\n");
      copySharedIndex(root.resolve(paths.get(0)), folder);
      Map<String, String> variables = GitEnvironment.isolated(folder);
      variables.put("GIT_DIR", folder.toString());
      variables.put("GIT_WORK_TREE", root.toString());
      variables.put("GIT_INDEX_FILE", GitEnvironment.index(root, paths.get(1)).toString());
      variables.put("GIT_OBJECT_DIRECTORY", root.resolve(paths.get(2)).toString());
      variables.put("GIT_SHALLOW_FILE", root.resolve(paths.get(3)).toString());
      return new IsolatedGit(named, folder, new Git(root, variables, limit));
    } catch (IOException e) {
      throw new GitException("no temporary folder for git can be made: " + e.getMessage(), e);
    }
  }

  /** Where the Git folder, index, objects and the list of shallow commits are; and the hash. */
  private static List<String> paths(Git named) throws GitException {
    String printed;
    try {
      printed =
          named.line(
              "rev-parse",
              "--absolute-git-dir",
              "--git-path",
              "index",
              "--git-path",
              "objects",
              "--git-path",
              "shallow",
              "--show-object-format");
    } catch (GitException e) {
      throw e.getMessage().contains("dubious ownership")
          ? new GitException(
              "git does not read "
                  + named.root()
                  + ", which belongs to another user; if you trust it: git config --global --add"
                  + " safe.directory "
                  + named.root(),
              e)
          : new GitException(
              "git cannot read the repository "
                  + named.root()
                  + "; to see why, run there: git rev-parse HEAD",
              e);
    }
    List<String> paths = printed.lines().toList();
    if (paths.size() != 5) {
      throw new GitException("the path of the Git folder of " + named.root() + " has a line break");
    }
    return paths;
  }

  /** A line for our configuration; empty if Git does not document the value. */
  private static String setting(Git named, String key, String standard) throws GitException {
    String value = named.line("config", "--get", "--default", standard, "core." + key);
    return LINE_ENDS.contains(value) ? key + " = " + value + "\n" : "";
  }

  /** A split index has its larger part in a file that git looks for beside its configuration. */
  private static void copySharedIndex(Path from, Path folder) throws IOException {
    try (DirectoryStream<Path> shared = Files.newDirectoryStream(from, "sharedindex.*")) {
      for (Path file : shared) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  /** The root of the working tree. */
  Path root() {
    return named.root();
  }

  /** The id of the commit that a revision of the repository names. */
  String commit(String revision) throws GitException {
    return named.line("rev-parse", "--verify", revision + "^{commit}");
  }

  /** The id of the tree without files. */
  String emptyTree() throws GitException {
    return git.line("hash-object", "-t", "tree", "--stdin");
  }

  /** Git with this folder. */
  Git git() {
    return git;
  }

  /** Removes the folder. Nothing of the copy is in it, so one that is left does no harm. */
  @Override
  public void close() {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      // the system clears its temporary files
    }
  }
}
