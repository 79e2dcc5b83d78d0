package org.housestyle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.housestyle.document.Document;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;

/**
 * Makes safe edits in rounds. Of edits that overlap, a round makes the first; the text is checked
 * again, and the next round makes what is still suggested.
 */
final class FixRounds {

  private static final int MOST_ROUNDS = 10;

  private final Housestyle housestyle;
  private final Document original;

  /** Replacements that the charset cannot encode, in the last round. */
  private final Set<String> unwritable = new LinkedHashSet<>();

  private FixRounds(Housestyle housestyle, Document original) {
    this.housestyle = housestyle;
    this.original = original;
  }

  static FixedDocument fix(Housestyle housestyle, Document document) {
    return new FixRounds(housestyle, document).run();
  }

  private FixedDocument run() {
    Document current = original;
    CheckResult result = housestyle.examine(current);
    List<Edit> safe = safeEdits(result);
    List<Edit> edits = List.of();
    int applied = 0;
    for (int round = 0; !safe.isEmpty() && round < MOST_ROUNDS; round++) {
      String text = current.source().text();
      edits = Fixer.compose(edits, safe, text);
      applied += safe.size();
      current = current.edited(safe);
      result = housestyle.examine(current);
      safe = safeEdits(result);
    }
    return new FixedDocument(
        current.source().text(),
        edits.stream().filter(this::changesText).toList(),
        applied,
        safe.isEmpty(),
        List.copyOf(unwritable),
        result);
  }

  /** False if a later round undid an earlier one. */
  private boolean changesText(Edit edit) {
    return !edit.span().in(original.source().text()).equals(edit.replacement());
  }

  /** The edits of one round: safe, in the document's charset, and without overlaps. */
  private List<Edit> safeEdits(CheckResult result) {
    unwritable.clear();
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : result.findings()) {
      if (finding.isFixable()) {
        Edit edit = finding.suggestions().get(0).edit();
        if (original.source().canEncode(edit.replacement())) {
          edits.add(edit);
        } else {
          unwritable.add(edit.replacement());
        }
      }
    }
    return Fixer.chosen(edits);
  }
}
