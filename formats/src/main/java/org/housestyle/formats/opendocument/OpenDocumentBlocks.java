// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.opendocument;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.housestyle.document.BlockKind;
import org.housestyle.formats.office.Styles;
import org.housestyle.formats.opendocument.OpenDocumentText.Annotation;
import org.housestyle.formats.xml.XmlElement;

/**
 * Walks the blocks of an OpenDocument text: paragraphs, headings, lists, tables. Notes, text boxes
 * and comments come after the paragraph that they hang on. For one thread.
 */
final class OpenDocumentBlocks {

  /** Who makes the changes and comments. */
  static final String AUTHOR = "Housestyle";

  /**
   * What surrounds a paragraph.
   *
   * @param place what to say instead of "paragraph N"; null in the body
   * @param kind the kind of its paragraphs, if they have no style
   */
  private record Where(String place, BlockKind kind) {
    static final Where BODY = new Where(null, BlockKind.PARAGRAPH);

    Where of(BlockKind other) {
      return new Where(place, other);
    }

    static Where in(String place) {
      return new Where(place, BlockKind.PARAGRAPH);
    }
  }

  private final OpenDocumentText text;
  private final Styles styles;
  private final OpenDocumentRuns runs;
  private final Deque<XmlElement> asides = new ArrayDeque<>();
  private int paragraphs;
  private int tables;
  private int notes;

  OpenDocumentBlocks(OpenDocumentText text, Styles styles) {
    this.text = text;
    this.styles = styles;
    this.runs = new OpenDocumentRuns(text, styles, asides);
  }

  void readBody(XmlElement content) {
    blocks(content, Where.BODY);
  }

  /** Headers and footers are read, but not edited: changes cannot be tracked in them. */
  void readHeader(XmlElement area, String place) {
    int start = text.text().length();
    blocks(area, Where.in(place));
    text.text().fixedSince(start);
  }

  private void blocks(XmlElement parent, Where where) {
    for (XmlElement element : parent.elements()) {
      block(element, where);
    }
  }

  private void block(XmlElement element, Where where) {
    switch (element.name()) {
      case "p" -> paragraph(element, where.kind(), where);
      case "h" -> paragraph(element, BlockKind.HEADLINE, where);
      case "list", "section", "index-body", "index-title", "table-of-content" ->
          blocks(element, where);
      case "list-item", "list-header" -> blocks(element, where.of(BlockKind.LIST_ITEM));
      case "table" -> table(element, where);
      case "frame", "text-box" ->
          aside(element, where.place() == null ? "the body" : where.place());
      default -> {}
    }
  }

  private void table(XmlElement table, Where where) {
    tables++;
    String place = (where.place() == null ? "" : where.place() + ", ") + "table " + tables;
    int number = 0;
    for (XmlElement row : table.descendantsBefore("table-row", "table-cell")) {
      number++;
      boolean heading =
          table.child("table-header-rows").filter(rows -> holds(rows, row)).isPresent();
      int column = 0;
      for (XmlElement cell : row.elements()) {
        column++;
        blocks(
            cell,
            new Where(
                place + ", row " + number + ", column " + column,
                heading ? BlockKind.HEADLINE : BlockKind.TABLE_CELL));
      }
    }
  }

  private static boolean holds(XmlElement outer, XmlElement inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private void paragraph(XmlElement paragraph, BlockKind kind, Where where) {
    if (where.place() == null) {
      paragraphs++;
    }
    String place = where.place() == null ? "paragraph " + paragraphs : where.place();
    Optional<String> style = paragraph.attribute("style-name");
    int start = text.text().length();
    runs.read(paragraph, where.place() == null || where.place().startsWith("table "));
    if (style.filter(styles::isCode).isPresent()) {
      text.text().codeSince(start);
    }
    text.endParagraph(start, style.flatMap(styles::kind).orElse(kind), place);
    List<XmlElement> here = List.copyOf(asides);
    asides.clear();
    here.forEach(aside -> aside(aside, place));
  }

  private void aside(XmlElement element, String place) {
    switch (element.name()) {
      case "note" -> {
        notes++;
        String kind = element.attribute("note-class").orElse("footnote");
        element.child("note-body").ifPresent(body -> blocks(body, Where.in(kind + " " + notes)));
      }
      case "annotation" -> annotation(element);
      case "text-box" -> blocks(element, Where.in("text box in " + place));
      default -> frame(element, place);
    }
  }

  private void frame(XmlElement frame, String place) {
    for (XmlElement element : frame.elements()) {
      if (element.is("title") || element.is("desc")) {
        int start = text.text().length();
        text.text().append(element.text().replaceAll("\\R", " "));
        text.text().fixedSince(start);
        text.endParagraph(start, BlockKind.ALT_TEXT, "picture in " + place);
      } else if (element.is("text-box")) {
        aside(element, place);
      }
    }
  }

  /** A comment is read but never edited. Ours quote what they are about, and are passed over. */
  private void annotation(XmlElement annotation) {
    String author = annotation.child("creator").map(XmlElement::text).orElse("");
    if (author.equals(AUTHOR)) {
      return;
    }
    int start = text.text().length();
    blocks(annotation, new Where("comment by " + author, BlockKind.METADATA));
    text.text().fixedSince(start);
  }

  /** What a comment says. */
  static Annotation annotation(XmlElement annotation, int offset) {
    return new Annotation(
        offset,
        annotation.child("creator").map(XmlElement::text).orElse(""),
        annotation.elements().stream()
            .filter(element -> element.is("p"))
            .map(XmlElement::text)
            .collect(Collectors.joining("\n")));
  }
}
