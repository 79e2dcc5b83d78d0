// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.housestyle.document.Document;
import org.housestyle.document.Part;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;

/**
 * Makes safe edits in rounds. Of edits that overlap, a round makes the first; the document is read
 * and checked again, and the next round makes what is still suggested.
 */
final class FixRounds {

  private static final int MOST_ROUNDS = 10;

  private final Housestyle housestyle;
  private final Document original;

  /** Replacements that their part's charset cannot encode, in the last round. */
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
    Map<String, List<Edit>> safe = safeEdits(result);
    Map<String, List<Edit>> edits = new LinkedHashMap<>();
    int applied = 0;
    for (int round = 0; !safe.isEmpty() && round < MOST_ROUNDS; round++) {
      for (Map.Entry<String, List<Edit>> each : safe.entrySet()) {
        String part = each.getKey();
        List<Edit> before = edits.getOrDefault(part, List.of());
        edits.put(part, Fixer.compose(before, each.getValue(), current.part(part).text()));
        applied += each.getValue().size();
      }
      current = current.edited(safe);
      result = housestyle.examine(current);
      safe = safeEdits(result);
    }
    edits.replaceAll(this::withEffect);
    return new FixedDocument(
        current.parts(), edits, applied, safe.isEmpty(), List.copyOf(unwritable), result);
  }

  /** Leaves out edits that a later round undid. */
  private List<Edit> withEffect(String part, List<Edit> edits) {
    String text = original.part(part).text();
    return edits.stream().filter(edit -> !edit.span().in(text).equals(edit.replacement())).toList();
  }

  /** The edits of one round in each part: safe, in the part's charset, and without overlaps. */
  private Map<String, List<Edit>> safeEdits(CheckResult result) {
    unwritable.clear();
    Map<String, List<Edit>> edits = new LinkedHashMap<>();
    for (Finding finding : result.findings()) {
      if (finding.isFixable()) {
        Edit edit = finding.suggestions().get(0).edit();
        Part part = original.part(finding.part());
        if (part.source().canEncode(edit.replacement())) {
          edits.computeIfAbsent(part.name(), name -> new ArrayList<>()).add(edit);
        } else {
          unwritable.add(edit.replacement());
        }
      }
    }
    edits.replaceAll((part, chosen) -> Fixer.chosen(chosen));
    return edits;
  }
}
