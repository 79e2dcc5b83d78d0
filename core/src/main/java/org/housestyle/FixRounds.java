package org.housestyle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.housestyle.document.Document;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.text.SourceText;

/** Makes safe edits round by round: what overlaps another edit has to wait for the next one. */
final class FixRounds {

  private static final int MOST_ROUNDS = 10;

  private FixRounds() {}

  static Fixed fix(Housestyle housestyle, Document document) {
    Document now = document;
    List<Edit> edits = new ArrayList<>();
    int applied = 0;
    for (int round = 0; ; round++) {
      CheckResult seen = housestyle.examine(now);
      Set<String> unwritable = new LinkedHashSet<>();
      List<Edit> safe = Fixer.chosen(safeEdits(seen, document.source(), unwritable));
      String text = now.source().text();
      if (safe.isEmpty() || round == MOST_ROUNDS) {
        edits.removeIf(edit -> edit.span().in(document.source().text()).equals(edit.replacement()));
        return new Fixed(text, edits, applied, safe.isEmpty(), List.copyOf(unwritable), seen);
      }
      edits = Fixer.compose(edits, safe, text);
      applied += safe.size();
      now = now.edited(safe);
    }
  }

  private static List<Edit> safeEdits(CheckResult seen, SourceText source, Set<String> unwritable) {
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : seen.findings()) {
      if (finding.isFixable()) {
        Edit edit = finding.suggestions().get(0).edit();
        if (source.canEncode(edit.replacement())) {
          edits.add(edit);
        } else {
          unwritable.add(edit.replacement());
        }
      }
    }
    return edits;
  }
}
