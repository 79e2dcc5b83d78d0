// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.text.Span;

/** The prose that each block of a document is planned to have after some edits. */
final class PlannedProse {

  private final Document document;
  private final Map<String, List<Edit>> edits = new HashMap<>();

  /** How many of the edits were found in a block. */
  private int inBlocks;

  /**
   * Plans the edits.
   *
   * @param edits edits to a part's text, by the name of the part; without overlaps in a part
   */
  PlannedProse(Document document, Map<String, List<Edit>> edits) {
    this.document = document;
    edits.forEach((part, here) -> this.edits.put(part, Fixer.chosen(here)));
  }

  /** What differs from the plan in the edited document; empty if nothing does. */
  Optional<String> fault(Document after) {
    int count = document.blocks().size();
    if (after.blocks().size() != count) {
      return Optional.of("it would have " + after.blocks().size() + " blocks, not " + count);
    }
    inBlocks = 0;
    for (int i = 0; i < count; i++) {
      Optional<String> fault = fault(document.blocks().get(i), after.blocks().get(i));
      if (fault.isPresent()) {
        return fault;
      }
    }
    long comments = edits.keySet().stream().mapToLong(part -> newComments(part, after)).sum();
    int all = edits.values().stream().mapToInt(List::size).sum();
    return inBlocks + comments == all ? Optional.empty() : Optional.of("it is not in prose");
  }

  private Optional<String> fault(Block before, Block after) {
    String planned = Fixer.apply(before.prose(), editsOf(before));
    if (before.kind() != after.kind()) {
      return Optional.of(article(before.kind()) + " would become " + article(after.kind()));
    }
    boolean same =
        after.prose().strip().equals(planned.strip())
            && after.speaker().equals(before.speaker())
            && after.markedQuotes().size() == before.markedQuotes().size();
    return same
        ? Optional.empty()
        : Optional.of(article(before.kind()) + " would read otherwise than planned");
  }

  private static String article(BlockKind kind) {
    String name = kind.id().replace('-', ' ');
    return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }

  /** The edits that lie in a block, by offsets of its prose. */
  private List<Edit> editsOf(Block block) {
    List<Edit> here = edits.getOrDefault(block.part().name(), List.of());
    Span whole = block.toRaw(new Span(0, block.prose().length()));
    List<Edit> inProse = new ArrayList<>();
    for (int i = firstEndingAfter(here, whole.start()); i < here.size(); i++) {
      Edit edit = here.get(i);
      if (edit.span().start() >= whole.end()) {
        break;
      }
      block.toProse(edit.span()).ifPresent(span -> inProse.add(new Edit(span, edit.replacement())));
    }
    inBlocks += inProse.size();
    return inProse;
  }

  private static int firstEndingAfter(List<Edit> sorted, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many edits only put a comment into a part. */
  private long newComments(String part, Document after) {
    List<Span> comments = after.comments(after.part(part)).stream().map(Comment::span).toList();
    String text = after.part(part).text();
    long found = 0;
    int growth = 0;
    for (Edit edit : edits.get(part)) {
      int start = edit.span().start() + growth;
      Span inserted = new Span(start, start + edit.replacement().length());
      found += edit.span().length() == 0 && isComment(inserted, comments, text) ? 1 : 0;
      growth += edit.replacement().length() - edit.span().length();
    }
    return found;
  }

  private static boolean isComment(Span inserted, List<Span> comments, String text) {
    return comments.stream()
        .filter(inserted::contains)
        .max(Comparator.comparingInt(Span::length))
        .filter(
            comment ->
                text.substring(inserted.start(), comment.start()).isBlank()
                    && isIndentation(text.substring(comment.end(), inserted.end())))
        .isPresent();
  }

  /** Space and marks of block quotations, with which the line after a comment may begin. */
  private static boolean isIndentation(String text) {
    return text.replace('>', ' ').isBlank();
  }
}
