// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Part;
import org.housestyle.formats.office.OfficeText;
import org.housestyle.formats.office.Styles;
import org.housestyle.formats.xml.XmlElement;
import org.housestyle.formats.xml.XmlText;
import org.housestyle.formats.xml.XmlTree;
import org.housestyle.text.Span;

/**
 * The text of one entry of a Word file, a line for each paragraph, and the runs that each stretch
 * of it came from. Pending insertions are in it, pending deletions are not. Immutable once it is
 * read.
 */
final class WordText {

  /**
   * A stretch of the text that one element of a run holds.
   *
   * @param start where it begins in the text
   * @param end where it ends there
   * @param run the run
   * @param element the element in the run, such as {@code w:t}
   * @param characters the characters, in a {@code w:t}; null if the element is itself a character,
   *     such as {@code w:tab}
   */
  record Piece(int start, int end, XmlElement run, XmlElement element, XmlText characters) {}

  private final String name;
  private final String xml;
  private final XmlElement root;
  private final OfficeText text;
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<String, Integer> noteReferences = new HashMap<>();
  private final Map<String, Integer> commentStarts = new HashMap<>();
  private final List<Span> closed = new ArrayList<>();

  private WordText(String name, String xml, XmlElement root) {
    this.name = name;
    this.xml = xml;
    this.root = root;
    this.text = new OfficeText();
  }

  /**
   * Reads the body, the footnotes, a header or another entry with paragraphs.
   *
   * @param name the name of the entry
   */
  static WordText read(String name, String xml, Styles styles) throws IOException {
    XmlElement root = XmlTree.read(name, xml);
    WordText read = new WordText(name, xml, root);
    new WordBlocks(read, styles).read(root);
    return read;
  }

  /** The entry as it is written. */
  String xml() {
    return xml;
  }

  /** Its root element. */
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

  /** The stretches of the text that runs hold, in the order of the text. */
  List<Piece> pieces() {
    return pieces;
  }

  /** The same, for each run. */
  Collection<List<Piece>> runs() {
    Map<Integer, List<Piece>> runs = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      runs.computeIfAbsent(piece.run().start(), run -> new ArrayList<>()).add(piece);
    }
    return runs.values();
  }

  /** Where the reference to a footnote or endnote stands in the text, by its id. */
  Map<String, Integer> noteReferences() {
    return noteReferences;
  }

  /** Where comments begin in the text, by their id. */
  Map<String, Integer> commentStarts() {
    return commentStarts;
  }

  OfficeText text() {
    return text;
  }

  /**
   * Says that the text since an offset must be left alone: another program computes it, or loses
   * what a tracked change or a comment puts into it, as LibreOffice does in content controls.
   */
  void closeSince(int start) {
    text.fixedSince(start);
    if (start < text.length()) {
      closed.add(new Span(start, text.length()));
    }
  }

  /** Whether a comment can stand in a piece. */
  boolean isOpen(Piece piece) {
    return closed.stream()
        .noneMatch(span -> span.start() < piece.end() && piece.start() < span.end());
  }

  /** Adds the characters of an element, which may be none. */
  void add(XmlElement run, XmlElement element) {
    for (XmlText characters : texts(element)) {
      int start = text.length();
      text.append(characters.value().replace('\n', ' '));
      pieces.add(new Piece(start, text.length(), run, element, characters));
    }
  }

  /** Adds the character that an element stands for. */
  void add(XmlElement run, XmlElement element, char character) {
    int start = text.length();
    text.append(character);
    pieces.add(new Piece(start, text.length(), run, element, null));
  }

  /** Ends a paragraph. */
  void endParagraph(int start, BlockKind kind, String place) {
    text.endParagraph(start, kind, place);
  }

  private static List<XmlText> texts(XmlElement element) {
    List<XmlText> texts = new ArrayList<>();
    element
        .children()
        .forEach(
            child -> {
              if (child instanceof XmlText characters && !characters.value().isEmpty()) {
                texts.add(characters);
              }
            });
    return texts;
  }
}
