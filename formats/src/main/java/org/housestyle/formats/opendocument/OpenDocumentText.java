// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Part;
import org.housestyle.formats.office.OfficeText;
import org.housestyle.formats.office.Styles;
import org.housestyle.formats.xml.XmlElement;
import org.housestyle.formats.xml.XmlText;
import org.housestyle.text.Span;

/**
 * The text of the body, or of headers and footers, a line for each paragraph, and where its
 * characters stand in the XML. Not changed once it is read.
 */
final class OpenDocumentText {

  /**
   * Characters of the text.
   *
   * @param span where they are in the text
   * @param characters where they are in the XML
   * @param style the names of the text styles around them, from the outside in
   * @param inBody whether a comment can hang on them: not in a note or a text box
   */
  record Piece(Span span, XmlText characters, List<String> style, boolean inBody) {}

  /**
   * A comment that is there already.
   *
   * @param offset where it begins in the text
   */
  record Annotation(int offset, String author, String text) {}

  private final String name;
  private final String xml;
  private final XmlElement root;
  private final OfficeText text = new OfficeText();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Annotation> annotations = new ArrayList<>();

  private OpenDocumentText(String name, String xml, XmlElement root) {
    this.name = name;
    this.xml = xml;
    this.root = root;
  }

  /** Reads the body of a file. */
  static OpenDocumentText body(String xml, XmlElement root, Styles styles) {
    OpenDocumentText read = new OpenDocumentText(OpenDocumentPackage.CONTENT, xml, root);
    root.child("body")
        .flatMap(body -> body.child("text"))
        .ifPresent(content -> new OpenDocumentBlocks(read, styles).readBody(content));
    return read;
  }

  /** Reads the headers and footers of a file. */
  static OpenDocumentText headers(String xml, XmlElement root, Styles styles) {
    OpenDocumentText read = new OpenDocumentText(OpenDocumentPackage.STYLES, xml, root);
    OpenDocumentBlocks blocks = new OpenDocumentBlocks(read, styles);
    for (XmlElement page : root.descendants("master-page")) {
      for (XmlElement area : page.elements()) {
        if (area.name().startsWith("header") || area.name().startsWith("footer")) {
          blocks.readHeader(area, area.name().substring(0, "header".length()));
        }
      }
    }
    return read;
  }

  /** The entry as it is written. */
  String xml() {
    return xml;
  }

  /** The element that holds the body. */
  Optional<XmlElement> content() {
    return root.child("body").flatMap(body -> body.child("text"));
  }

  /** The root element of the entry. */
  XmlElement root() {
    return root;
  }

  /** The part of the document that this is. */
  Part part() {
    return text.part(name);
  }

  /** Where a span of the text is, for people. */
  String place(Span span) {
    return text.place(span);
  }

  /** The characters that can be edited, in the order of the text. */
  List<Piece> pieces() {
    return pieces;
  }

  /** The comments that are there already. */
  List<Annotation> annotations() {
    return annotations;
  }

  OfficeText text() {
    return text;
  }

  void add(XmlText characters, List<String> style, boolean inBody) {
    if (!characters.value().isEmpty()) {
      int start = text.length();
      text.append(characters.value().replace('\n', ' ').replace('\t', ' '));
      pieces.add(new Piece(new Span(start, text.length()), characters, List.copyOf(style), inBody));
    }
  }

  void endParagraph(int start, BlockKind kind, String place) {
    text.endParagraph(start, kind, place);
  }
}
