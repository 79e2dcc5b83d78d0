// SPDX-License-Identifier: Apache-2.0
package org.housestyle.baseline;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.housestyle.Finding;
import org.housestyle.Status;
import org.housestyle.document.Part;
import org.housestyle.files.FileSet;
import org.housestyle.git.ChangedLines;
import org.housestyle.git.Changes;
import org.housestyle.git.StagedFiles;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.GitException;
import org.housestyle.run.RunResult;
import org.housestyle.text.LineMap;
import org.housestyle.text.Span;

/**
 * Holds back findings on lines that did not change in Git since a revision. What a story lacks
 * counts if any of its lines changed. Immutable and thread-safe.
 *
 * <pre>{@code
 * Since since = Since.revision("origin/main", FileSet.of(List.of(Path.of("content"))));
 * RunResult result = since.only(new CheckRun(house, 2, Progress.NONE).check(since.files()));
 * }</pre>
 */
public final class Since {

  private final String revision;
  private final FileSet files;
  private final Map<String, Path> paths;
  private final Changes changes;
  private final Optional<StagedFiles> staged;

  private Since(String revision, FileSet files, Changes changes, Optional<StagedFiles> staged) {
    this.revision = revision;
    this.files = files.only(it -> changes.of(it).isAny());
    this.paths = files.files();
    this.changes = changes;
    this.staged = staged;
  }

  /**
   * Asks Git what changed in some files.
   *
   * @param revision a commit, branch or tag; the base is its merge base with the working tree
   * @throws GitException if git fails; the message says why and what to do
   */
  public static Since revision(String revision, FileSet files) throws GitException {
    Changes changes = Changes.since(revision, files.files().values());
    return new Since(revision, files, changes, Optional.empty());
  }

  /**
   * Asks Git what is staged in some files for the next commit.
   *
   * @throws GitException if git fails; the message says why and what to do
   */
  public static Since staged(FileSet files) throws GitException {
    StagedFiles staged = StagedFiles.of(files.files().values());
    return new Since("the last commit", files, staged.changes(), Optional.of(staged));
  }

  /** The bytes of these files if they are checked as they are staged. */
  public Optional<Function<Path, byte[]>> contents() {
    return staged.map(it -> it::content);
  }

  /** Those of the files that have a changed line; the others need not be checked. */
  public FileSet files() {
    return files;
  }

  /**
   * The result of checking these files, with the findings held back none of whose lines changed.
   * Problems with comments on such lines are left out.
   */
  public RunResult only(RunResult result) {
    return result.with(this::only);
  }

  /** The same for one file. */
  public CheckedFile only(CheckedFile file) {
    ChangedLines changed = changes.of(paths.get(file.path()));
    Part part = file.parts().get(0);
    if (!part.name().isEmpty()) {
      return file; // its lines are not those that Git counts
    }
    // For Git, a CR alone ends no line.
    LineMap lines = LineMap.of(part.text().replace('\r', ' '));
    return file.with(
        file.result()
            .holding(
                it -> !ofWholeStory(it) && !isAny(changed, lines, it.span()),
                new Status.Unchanged(revision))
            .withProblems(it -> isAny(changed, lines, it.span())));
  }

  /** Any line of a story may be what makes it lack something. */
  private static boolean ofWholeStory(Finding finding) {
    return finding.rule().companion().isPresent();
  }

  private static boolean isAny(ChangedLines changed, LineMap lines, Span span) {
    int last = Math.max(span.start(), span.end() - 1);
    return changed.isAny(lines.at(span.start()).line(), lines.at(last).line());
  }
}
