// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.Finding;
import org.housestyle.document.Document;
import org.housestyle.fix.Edit;
import org.housestyle.suppress.IgnoreComment;

/** The findings of a file that the reviewer ignores, each with a comment that gives the reason. */
final class ReviewIgnores {

  private final Document document;
  private final List<IgnoreComment> comments = new ArrayList<>();

  ReviewIgnores(Document document) {
    this.document = document;
  }

  /** Why nothing can be ignored in this file; empty if something can. */
  Optional<String> whyImpossible() {
    return IgnoreComment.isPossible(document)
        ? Optional.empty()
        : Optional.of(
            document.reader().title() + " has no comments to ignore a finding with; [s]kip it");
  }

  /** Whether a comment added before silences this finding as well. */
  boolean silence(Finding finding) {
    return comments.stream()
        .anyMatch(it -> it.silences(finding.rule(), finding.part(), finding.span()));
  }

  /** Ignores a finding, or returns why it cannot be ignored. */
  Optional<String> add(Finding finding, String reason) {
    Optional<String> wrong = IgnoreComment.whyNoReason(document, reason);
    if (wrong.isPresent()) {
      return wrong;
    }
    Optional<IgnoreComment> comment =
        IgnoreComment.of(document, finding.rule(), finding.part(), finding.span(), reason);
    comment.ifPresent(comments::add);
    return comment.isPresent()
        ? Optional.empty()
        : Optional.of("no comment with this reason can be put here; [s]kip it");
  }

  /** Takes back the comment that was added last. */
  void removeLast() {
    comments.remove(comments.size() - 1);
  }

  /** The edits that insert the comments into a part. */
  List<Edit> edits(String part) {
    return comments.stream()
        .filter(comment -> comment.part().equals(part))
        .map(IgnoreComment::edit)
        .toList();
  }
}
