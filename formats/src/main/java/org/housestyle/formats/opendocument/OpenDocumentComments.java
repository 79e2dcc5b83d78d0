// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.opendocument;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.housestyle.document.OfficeReader.Remark;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.formats.office.LastWord;
import org.housestyle.formats.opendocument.OpenDocumentText.Annotation;
import org.housestyle.formats.opendocument.OpenDocumentText.Piece;
import org.housestyle.formats.xml.XmlReference;
import org.housestyle.text.Span;

/**
 * Adds comments to the body (OpenDocument 1.3, part 3, section 14.1). One about a note, a text box
 * or a header hangs on the words before it. For one thread.
 */
final class OpenDocumentComments {

  private static final String DC = " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

  private final OpenDocumentText body;
  private final List<Piece> pieces;
  private final String date;
  private final String office;
  private final List<Edit> edits = new ArrayList<>();
  private int number;

  OpenDocumentComments(OpenDocumentText body, Instant now) {
    this.body = body;
    this.pieces = body.pieces().stream().filter(Piece::inBody).toList();
    this.date = now.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "");
    this.office = body.root().prefix();
    this.number = body.annotations().size();
  }

  /**
   * The XML of the body with the comments that it does not have yet.
   *
   * @param headers the text of headers and footers, if there is any
   */
  String add(List<Remark> remarks, Optional<OpenDocumentText> headers) {
    for (Remark remark : remarks) {
      boolean inContent = remark.part().equals(OpenDocumentPackage.CONTENT);
      OpenDocumentText text = inContent ? body : headers.orElse(body);
      String place = text.place(remark.span());
      if (!pieces.isEmpty() && !place.startsWith("comment")) {
        boolean hangs = inContent && isInBody(remark.span());
        Span anchor = hangs ? remark.span() : wordsBefore(inContent ? remark.span().start() : 0);
        add(anchor, (hangs ? "" : place + ": ") + remark.text());
      }
    }
    return Fixer.apply(body.xml(), edits);
  }

  private void add(Span anchor, String text) {
    Annotation comment = new Annotation(anchor.start(), OpenDocumentBlocks.AUTHOR, text);
    if (body.annotations().contains(comment)) {
      return;
    }
    number++;
    String name = " " + office + "name=\"hs" + number + "\"";
    String paragraphs =
        text.lines()
            .map(line -> "<text:p" + TEXT + ">" + XmlReference.escape(line) + "</text:p>")
            .collect(Collectors.joining());
    int start = raw(anchor.start(), false);
    int end = raw(anchor.end(), true);
    edits.add(
        new Edit(
            new Span(start, start),
            "<"
                + office
                + "annotation"
                + name
                + "><dc:creator"
                + DC
                + ">"
                + OpenDocumentBlocks.AUTHOR
                + "</dc:creator><dc:date"
                + DC
                + ">"
                + date
                + "</dc:date>"
                + paragraphs
                + "</"
                + office
                + "annotation>"));
    edits.add(new Edit(new Span(end, end), "<" + office + "annotation-end" + name + "/>"));
  }

  private static final String TEXT =
      " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

  private boolean isInBody(Span span) {
    return pieces.stream().anyMatch(piece -> holds(piece.span(), span.start()))
        && pieces.stream().anyMatch(piece -> holds(piece.span(), span.end() - 1));
  }

  private static boolean holds(Span span, int offset) {
    return span.start() <= offset && offset < span.end();
  }

  private Span wordsBefore(int offset) {
    return LastWord.before(body.part().text(), pieces.stream().map(Piece::span).toList(), offset);
  }

  /** The place in the XML of an offset that is in a piece, or at its end. */
  private int raw(int offset, boolean atEnd) {
    for (Piece piece : pieces) {
      if (holds(piece.span(), atEnd ? offset - 1 : offset)) {
        return piece.characters().offsets(body.xml())[offset - piece.span().start()];
      }
    }
    throw new IllegalStateException("Bug: no words at " + offset);
  }
}
