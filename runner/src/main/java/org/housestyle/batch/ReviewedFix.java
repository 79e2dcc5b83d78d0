package org.housestyle.batch;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.CheckResult;
import org.housestyle.FixedDocument;
import org.housestyle.Housestyle;
import org.housestyle.document.Document;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.Reviewer;
import org.housestyle.text.SourceText;

/** Makes the edits that a reviewer chooses. */
final class ReviewedFix {

  private ReviewedFix() {}

  /** Asks the reviewer, if there is anything to decide, and makes those edits. */
  static FixedDocument of(
      Reviewer reviewer, Housestyle housestyle, String path, Document document) {
    CheckResult seen = housestyle.examine(document);
    List<Edit> chosen =
        seen.findings().isEmpty()
            ? List.of()
            : reviewer.choose(new CheckedFile(path, document.source(), seen), document);
    return made(chosen, document, seen, housestyle);
  }

  private static FixedDocument made(
      List<Edit> chosen, Document document, CheckResult seen, Housestyle housestyle) {
    SourceText source = document.source();
    List<Edit> edits = new ArrayList<>();
    List<String> unwritable = new ArrayList<>();
    for (Edit edit : Fixer.chosen(chosen)) {
      if (source.canEncode(edit.replacement())) {
        edits.add(edit);
      } else {
        unwritable.add(edit.replacement());
      }
    }
    Document after = document.edited(edits);
    String text = after.source().text();
    CheckResult left = edits.isEmpty() ? seen : housestyle.examine(after);
    return new FixedDocument(text, edits, edits.size(), true, unwritable, left);
  }
}
