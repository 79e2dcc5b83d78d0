// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.housestyle.CheckResult;
import org.housestyle.FixedDocument;
import org.housestyle.Housestyle;
import org.housestyle.document.Document;
import org.housestyle.document.Part;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.Reviewer;

/** Makes the edits that a reviewer chooses. */
final class ReviewedFix {

  private ReviewedFix() {}

  /** Calls the reviewer if there are findings, and makes the edits that are chosen. */
  static FixedDocument of(
      Reviewer reviewer, Housestyle housestyle, String path, Document document) {
    CheckResult seen = housestyle.examine(document);
    Map<String, List<Edit>> chosen =
        seen.findings().isEmpty()
            ? Map.of()
            : reviewer.choose(new CheckedFile(path, document.parts(), seen), document);
    return made(chosen, document, seen, housestyle);
  }

  private static FixedDocument made(
      Map<String, List<Edit>> chosen, Document document, CheckResult seen, Housestyle housestyle) {
    Map<String, List<Edit>> edits = new HashMap<>();
    List<String> unwritable = new ArrayList<>();
    int applied = 0;
    for (Part part : document.parts()) {
      List<Edit> here = new ArrayList<>();
      for (Edit edit : Fixer.chosen(chosen.getOrDefault(part.name(), List.of()))) {
        if (part.source().canEncode(edit.replacement())) {
          here.add(edit);
        } else {
          unwritable.add(edit.replacement());
        }
      }
      edits.put(part.name(), here);
      applied += here.size();
    }
    Document after = document.edited(edits);
    CheckResult left = applied == 0 ? seen : housestyle.examine(after);
    return new FixedDocument(after.parts(), edits, applied, true, unwritable, left);
  }
}
