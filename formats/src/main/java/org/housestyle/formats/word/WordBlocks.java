// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.housestyle.document.BlockKind;
import org.housestyle.formats.office.Styles;
import org.housestyle.formats.xml.XmlElement;

/**
 * Walks the blocks of a Word file: paragraphs, tables, notes. Text boxes come after the paragraph
 * that they hang on. For one thread.
 */
final class WordBlocks {

  private final WordText text;
  private final Styles styles;
  private final WordRuns runs;
  private final Deque<XmlElement> textBoxes = new ArrayDeque<>();
  private int paragraphs;
  private int tables;
  private int notes;

  WordBlocks(WordText text, Styles styles) {
    this.text = text;
    this.styles = styles;
    this.runs = new WordRuns(text, styles, textBoxes);
  }

  void read(XmlElement root) {
    switch (root.name()) {
      case "document" -> root.child("body").ifPresent(body -> blocks(body, Where.BODY));
      case "hdr" -> blocks(root, Where.in("header"));
      case "ftr" -> blocks(root, Where.in("footer"));
      case "footnotes", "endnotes" -> root.elements().forEach(this::note);
      case "comments" -> root.elements().forEach(this::comment);
      default -> blocks(root, Where.BODY);
    }
  }

  /**
   * What surrounds a paragraph.
   *
   * @param place what to say instead of "paragraph N"; null in the body
   * @param kind the kind of its paragraphs, if they have no style; null for a paragraph
   */
  private record Where(String place, BlockKind kind) {
    static final Where BODY = new Where(null, null);

    static Where in(String place) {
      return new Where(place, null);
    }
  }

  private void note(XmlElement note) {
    // The lines above notes are notes with a type.
    if (note.attribute("type").map("normal"::equals).orElse(true)) {
      notes++;
      blocks(note, Where.in(note.name() + " " + notes));
    }
  }

  /** A comment is read but never edited. Ours quote what they are about, and are passed over. */
  private void comment(XmlElement comment) {
    String author = comment.attribute("author").orElse("");
    if (!author.equals(WordChanges.AUTHOR)) {
      int start = text.text().length();
      blocks(comment, new Where("comment by " + author, BlockKind.METADATA));
      text.text().fixedSince(start);
    }
  }

  private void blocks(XmlElement parent, Where where) {
    for (XmlElement element : parent.elements()) {
      switch (element.name()) {
        case "p" -> paragraph(element, where);
        case "tbl" -> table(element, where);
        case "sdt" -> control(element, where);
        case "customXml", "ins", "moveTo" -> blocks(element, where);
        case "AlternateContent" ->
            WordRuns.chosen(element).ifPresent(content -> blocks(content, where));
        default -> {}
      }
    }
  }

  /** A content control; what Word itself puts together, such as a cover page, is open to edits. */
  private void control(XmlElement control, Where where) {
    int start = text.text().length();
    control.child("sdtContent").ifPresent(content -> blocks(content, where));
    if (!WordRuns.has(control, "docPartObj")) {
      text.closeSince(start);
    }
  }

  private void table(XmlElement table, Where where) {
    tables++;
    String place = (where.place() == null ? "" : where.place() + ", ") + "table " + tables;
    int row = 0;
    for (XmlElement tr : table.descendantsBefore("tr", "tbl")) {
      row++;
      boolean heading =
          tr.child("trPr").flatMap(properties -> properties.child("tblHeader")).isPresent();
      int column = 0;
      for (XmlElement tc : tr.descendantsBefore("tc", "tbl")) {
        column++;
        blocks(
            tc,
            new Where(
                place + ", row " + row + ", column " + column,
                heading ? BlockKind.HEADLINE : BlockKind.TABLE_CELL));
      }
    }
  }

  private void paragraph(XmlElement paragraph, Where where) {
    if (where.place() == null) {
      paragraphs++;
    }
    String place = where.place() == null ? "paragraph " + paragraphs : where.place();
    Optional<XmlElement> properties = paragraph.child("pPr");
    Optional<String> style =
        properties.flatMap(each -> each.child("pStyle")).flatMap(each -> each.attribute("val"));
    int start = text.text().length();
    runs.read(paragraph);
    if (style.filter(styles::isCode).isPresent()) {
      text.text().codeSince(start);
    }
    text.endParagraph(start, kind(properties, style, where), place);
    runs.endParagraph(place);
    List<XmlElement> boxes = List.copyOf(textBoxes);
    textBoxes.clear();
    boxes.forEach(box -> blocks(box, Where.in("text box in " + place)));
  }

  private BlockKind kind(Optional<XmlElement> properties, Optional<String> style, Where where) {
    Optional<BlockKind> told = style.flatMap(styles::kind);
    if (told.isPresent()) {
      return told.get();
    }
    if (properties.flatMap(each -> each.child("numPr")).isPresent()) {
      return BlockKind.LIST_ITEM;
    }
    return where.kind() == null ? BlockKind.PARAGRAPH : where.kind();
  }
}
