// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.desk.api.JsonBody;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.TextReader;
import org.housestyle.text.Span;

/**
 * Reads a text of which the client has said what is markup. Offsets count all of it, text and
 * markup.
 */
final class AnnotatedReader implements TextReader {

  /** A piece of the text: markup, read as some text or as nothing, or else text itself. */
  private record Piece(Span span, boolean isMarkup, String meaning) {}

  private final StringBuilder whole = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * Takes the annotated text that a client sends.
   *
   * @param data {@code {"annotation": [{"text": "A "}, {"markup": "<br>", "interpretAs": " "}]}}
   */
  static AnnotatedReader of(String data) throws RefusedException {
    JsonBody body;
    try {
      body = JsonBody.of(data);
    } catch (RefusedException e) {
      throw new RefusedException(400, "Could not parse JSON from 'data' parameter");
    }
    AnnotatedReader reader = new AnnotatedReader();
    for (JsonBody each : body.objects("annotation")) {
      reader.add(each);
    }
    return reader;
  }

  private void add(JsonBody each) throws RefusedException {
    Optional<String> text = each.string("text");
    Optional<String> markup = each.string("markup");
    if (text.isPresent() && markup.isPresent()) {
      throw new RefusedException(
          400,
          "Only either 'text' or 'markup' are supported in an object in 'annotation' list, not"
              + " both");
    }
    if (text.isEmpty() && markup.isEmpty()) {
      throw new RefusedException(
          400, "Only 'text' and 'markup' are supported in 'annotation' list");
    }
    int start = whole.length();
    whole.append(text.orElseGet(markup::get));
    Span span = new Span(start, whole.length());
    pieces.add(new Piece(span, markup.isPresent(), each.string("interpretAs").orElse("")));
  }

  /** The text, markup included. */
  String text() {
    return whole.toString();
  }

  /** Whether any markup is in a span; a replacement would lose it. */
  boolean hasMarkup(Span span) {
    return pieces.stream().anyMatch(piece -> piece.isMarkup() && piece.span().overlaps(span));
  }

  @Override
  public String name() {
    return "annotated";
  }

  @Override
  public List<String> endings() {
    return List.of();
  }

  @Override
  public void read(DocumentBuilder document) {
    BlockBuilder block = document.block(BlockKind.PARAGRAPH);
    for (Piece piece : pieces) {
      if (piece.isMarkup()) {
        block.substitute(piece.meaning(), piece.span().start(), piece.span().end());
      } else {
        block.copy(piece.span().start(), piece.span().end());
      }
    }
    block.addParagraphs();
  }
}
