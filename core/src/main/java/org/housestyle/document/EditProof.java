// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.text.Position;
import org.housestyle.text.Span;

/**
 * Proves that edits do to a document what they are meant to do, and nothing else. The edited text
 * is read again: it must have the same blocks, whose prose differs only by the edits, and the same
 * markup.
 */
record EditProof(Document document) {

  /**
   * Requires that the edits are harmless.
   *
   * @param edits edits to a part's text, by the name of the part; without overlaps in a part
   * @throws UnsafeEditException if they are not; the message names the edit
   */
  void require(Map<String, List<Edit>> edits) throws UnsafeEditException {
    Optional<String> fault = fault(edits);
    if (fault.isPresent()) {
      throw new UnsafeEditException(message(edits, fault.get()));
    }
  }

  /** Names the edit from which on they are at fault, if it is so by itself; or else all of them. */
  private String message(Map<String, List<Edit>> edits, String together) {
    for (Part part : document.parts()) {
      List<Edit> here = Fixer.chosen(edits.getOrDefault(part.name(), List.of()));
      if (here.isEmpty() || fault(Map.of(part.name(), here)).isEmpty()) {
        continue;
      }
      Edit edit = here.get(fewestAtFault(part, here) - 1);
      Optional<String> fault = fault(Map.of(part.name(), List.of(edit)));
      if (fault.isPresent()) {
        return "the edit " + shown(part, edit) + " would break it: " + fault.get();
      }
    }
    return "its edits together would break it: " + together;
  }

  /** How many of the first edits are at fault; found in few steps, since each reads the text. */
  private int fewestAtFault(Part part, List<Edit> edits) {
    int low = 1;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fault(Map.of(part.name(), edits.subList(0, middle))).isPresent()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static String shown(Part part, Edit edit) {
    Position start = part.source().at(edit.span().start());
    String place = part.name().isEmpty() ? "" : part.name() + ":";
    return "at %s%d:%d, \"%s\" to \"%s\","
        .formatted(
            place, start.line(), start.column(), edit.span().in(part.text()), edit.replacement());
  }

  /** What is wrong with the document after some edits; empty if nothing is. */
  private Optional<String> fault(Map<String, List<Edit>> edits) {
    Document after = document.edited(edits);
    PlannedProse planned = new PlannedProse(document, edits);
    Optional<String> fault = planned.fault(after);
    for (Part part : document.parts()) {
      List<Edit> here = edits.getOrDefault(part.name(), List.of());
      if (fault.isEmpty() && !here.isEmpty()) {
        fault = changedMarkup(part, after.part(part.name()), here);
      }
    }
    return fault;
  }

  private Optional<String> changedMarkup(Part before, Part after, List<Edit> edits) {
    SortedSpans edited = new SortedSpans(Fixer.chosen(edits).stream().map(Edit::span).toList());
    List<Markup> kept = without(document.reader().markup(before), edited);
    List<Markup> found =
        without(document.reader().markup(after), new SortedSpans(spansAfter(edits)));
    for (int i = 0; i < Math.max(kept.size(), found.size()); i++) {
      if (i >= found.size()) {
        return Optional.of(kept.get(i).name() + " would be lost");
      }
      if (i >= kept.size()) {
        return Optional.of(found.get(i).name() + " would come in");
      }
      if (!isSame(kept.get(i), found.get(i), edited)) {
        return Optional.of(kept.get(i).name() + " would change");
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Markup before, Markup after, SortedSpans edited) {
    return before.name().equals(after.name())
        && (edited.anyIsIn(before.span()) || before.value().equals(after.value()));
  }

  /** An edit may take a whole piece of markup with it. */
  private static List<Markup> without(List<Markup> markup, SortedSpans edited) {
    return markup.stream().filter(piece -> !edited.anyContains(piece.span())).toList();
  }

  /** Where the replacements are in the edited text. */
  private static List<Span> spansAfter(List<Edit> edits) {
    List<Span> spans = new ArrayList<>();
    int growth = 0;
    for (Edit edit : Fixer.chosen(edits)) {
      int start = edit.span().start() + growth;
      spans.add(new Span(start, start + edit.replacement().length()));
      growth += edit.replacement().length() - edit.span().length();
    }
    return spans;
  }
}
