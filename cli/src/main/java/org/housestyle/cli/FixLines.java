// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.List;
import org.housestyle.report.Count;
import org.housestyle.run.FixResult;
import org.housestyle.run.FixedFile;

/** Words the messages of a run that fixes. */
final class FixLines {

  private FixLines() {}

  /** The line about a file that was changed. */
  static String of(FixedFile file) {
    String edits =
        file.fixed().isChanged() || !file.isCommented()
            ? Count.of(file.fixed().applied(), "edit")
            : "";
    String and = edits.isEmpty() ? "" : ", ";
    return file.path() + ": " + edits + (file.isCommented() ? and + "comments added" : "");
  }

  /** The line that ends {@code housestyle fix}. */
  static String summary(FixResult result, boolean written) {
    StringBuilder line = new StringBuilder(Count.of(result.left().checked(), "file"));
    line.append(" checked: ");
    if (result.changed().isEmpty()) {
      line.append("nothing ").append(written ? "changed" : "to change");
    } else {
      line.append(edits(result, written ? " made" : " to make"));
    }
    String found = SummaryLine.found(result.left().totals());
    line.append(found.isEmpty() ? "; nothing left" : "; left: " + found);
    if (!result.left().errors().isEmpty()) {
      line.append("; ").append(Count.of(result.left().errors().size(), "failure"));
    }
    return line.append(SummaryLine.notRead(result.left().unread())).toString();
  }

  /** A line for each file that still has safe suggestions. */
  static List<String> unfinished(FixResult result) {
    return result.changed().stream()
        .filter(file -> !file.fixed().converged())
        .map(file -> file.path() + ": stopped, as each edit made room for another; run again")
        .toList();
  }

  private static String edits(FixResult result, String done) {
    return Count.of(result.applied(), "edit")
        + done
        + " in "
        + Count.of(result.changed().size(), "file");
  }
}
