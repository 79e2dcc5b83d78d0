// SPDX-License-Identifier: Apache-2.0
package org.housestyle.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.housestyle.Finding;
import org.housestyle.baseline.Since;
import org.housestyle.fix.Edit;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FixResult;
import org.housestyle.run.GitException;
import org.housestyle.run.Progress;
import org.housestyle.run.Reviewer;

/**
 * Fixes what is on lines that were added or changed in Git since a revision, and leaves all else as
 * it is. For files, not for a text. Thread-safe.
 */
public final class FixSince {

  private final StyleService service;
  private final String revision;

  FixSince(StyleService service, String revision) {
    this.service = service;
    this.revision = revision;
  }

  /**
   * Makes the safe edits.
   *
   * @throws GitException if git fails
   */
  public FixResult fix(Input input, Progress progress) throws GitException {
    Since since = since(input);
    FixResult result =
        service
            .fixRun(progress)
            .review(since.files(), (file, document) -> safe(since.only(file).result().findings()));
    return left(result, since(input));
  }

  /**
   * What {@link #fix} would do. Nothing is written.
   *
   * @throws GitException if git fails
   */
  public FixResult preview(Input input, Progress progress) throws GitException {
    Since since = since(input);
    FixResult result =
        service
            .fixRun(progress)
            .preview(since.files(), (file, document) -> safe(since.only(file).result().findings()));
    return left(result, since);
  }

  /**
   * Makes the edits that a person chooses, file by file in the order of their paths.
   *
   * @throws GitException if git fails
   */
  public FixResult review(Input input, Reviewer reviewer, Progress progress) throws GitException {
    Since since = since(input);
    Reviewer ofChanged =
        (file, document) -> {
          CheckedFile changed = since.only(file);
          return changed.result().findings().isEmpty()
              ? Map.of()
              : reviewer.choose(changed, document);
        };
    return left(service.fixRun(progress).review(since.files(), ofChanged), since(input));
  }

  private Since since(Input input) throws GitException {
    return Since.revision(revision, service.files(input));
  }

  private static Map<String, List<Edit>> safe(List<Finding> findings) {
    Map<String, List<Edit>> edits = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.isFixable()) {
        edits
            .computeIfAbsent(finding.part(), part -> new ArrayList<>())
            .add(finding.suggestions().get(0).edit());
      }
    }
    return edits;
  }

  /** What is left on changed lines; the files have been written, so the lines may have moved. */
  private static FixResult left(FixResult result, Since since) {
    return new FixResult(result.changed(), since.only(result.left()));
  }
}
