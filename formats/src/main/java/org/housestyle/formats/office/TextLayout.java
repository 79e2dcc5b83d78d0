// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.office;

import java.util.List;
import org.housestyle.document.PartLayout;
import org.housestyle.fix.Edit;
import org.housestyle.text.Span;

/** The paragraphs of a part, and the marks in its text. Immutable. */
record TextLayout(List<Paragraph> paragraphs, List<Mark> marks) implements PartLayout {

  TextLayout {
    paragraphs = List.copyOf(paragraphs);
    marks = List.copyOf(marks);
  }

  @Override
  public TextLayout after(List<Edit> edits) {
    return new TextLayout(
        paragraphs.stream()
            .map(each -> new Paragraph(moved(each.span(), edits), each.kind(), each.place()))
            .toList(),
        marks.stream().map(mark -> new Mark(moved(mark.span(), edits), mark.kind())).toList());
  }

  private static Span moved(Span span, List<Edit> edits) {
    int start = moved(span.start(), edits);
    return new Span(start, Math.max(start, moved(span.end(), edits)));
  }

  /** An offset after the edits; one inside an edit moves to its end. */
  private static int moved(int offset, List<Edit> edits) {
    int growth = 0;
    for (Edit edit : edits) {
      if (edit.span().start() >= offset) {
        break;
      }
      if (edit.span().end() > offset) {
        return edit.span().start() + growth + edit.replacement().length();
      }
      growth += edit.replacement().length() - edit.span().length();
    }
    return offset + growth;
  }
}
