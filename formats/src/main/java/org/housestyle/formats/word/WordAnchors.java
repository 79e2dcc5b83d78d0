// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.document.OfficeReader.Remark;
import org.housestyle.formats.office.LastWord;
import org.housestyle.formats.word.WordText.Piece;
import org.housestyle.formats.xml.XmlElement;
import org.housestyle.text.Span;

/**
 * Where comments hang. Word allows them in the body only: one about a note hangs on the words
 * before the note's number, one about a text box, a picture, a field or a content control on the
 * words before it, one about a header or footer on the first words.
 */
final class WordAnchors {

  /**
   * Words of the body.
   *
   * @param prefix what the comment says first, if the words are not what it is about
   */
  record Anchor(Span span, String prefix) {}

  private final WordText body;
  private final Map<String, WordText> texts;
  private final List<Piece> pieces;

  /**
   * Prepares to look.
   *
   * @param body the text of the main document
   * @param texts all texts, by the names of their parts
   */
  WordAnchors(WordText body, Map<String, WordText> texts) {
    this.body = body;
    this.texts = texts;
    List<XmlElement> boxes = body.root().descendants("txbxContent");
    this.pieces =
        body.pieces().stream()
            .filter(body::isOpen)
            .filter(piece -> boxes.stream().noneMatch(box -> holds(box, piece)))
            .toList();
  }

  private static boolean holds(XmlElement element, Piece piece) {
    return element.start() <= piece.run().start() && piece.run().end() <= element.end();
  }

  /** Where a comment hangs; empty if it is about a comment, or there are no words to hang it on. */
  Optional<Anchor> of(Remark remark) {
    WordText text = texts.get(remark.part());
    if (text == null || text.root().is("comments") || pieces.isEmpty()) {
      return Optional.empty();
    }
    if (text != body) {
      int offset = Math.max(0, noteReference(text, remark.span().start()));
      return Optional.of(new Anchor(wordsBefore(offset), text.place(remark.span()) + ": "));
    }
    boolean inBody =
        pieces.stream()
                .anyMatch(
                    piece ->
                        piece.start() <= remark.span().start()
                            && remark.span().start() < piece.end())
            && pieces.stream()
                .anyMatch(
                    piece ->
                        piece.start() < remark.span().end() && remark.span().end() <= piece.end());
    return Optional.of(
        inBody
            ? new Anchor(remark.span(), "")
            : new Anchor(wordsBefore(remark.span().start()), text.place(remark.span()) + ": "));
  }

  /** Where the body refers to the note at an offset of its text; -1 if it doesn't. */
  private int noteReference(WordText notes, int offset) {
    return notes.pieces().stream()
        .filter(piece -> piece.start() <= offset && offset < piece.end())
        .findFirst()
        .flatMap(
            piece ->
                notes.root().elements().stream().filter(note -> holds(note, piece)).findFirst())
        .flatMap(note -> note.attribute("id"))
        .map(id -> body.noteReferences().getOrDefault(id, -1))
        .orElse(-1);
  }

  private Span wordsBefore(int offset) {
    List<Span> open = pieces.stream().map(piece -> new Span(piece.start(), piece.end())).toList();
    return LastWord.before(body.part().text(), open, offset);
  }
}
