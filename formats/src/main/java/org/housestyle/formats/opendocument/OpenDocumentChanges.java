// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.opendocument;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.formats.opendocument.OpenDocumentText.Piece;
import org.housestyle.formats.xml.XmlElement;
import org.housestyle.formats.xml.XmlReference;
import org.housestyle.text.Span;

/**
 * Makes edits in the body: as tracked changes (OpenDocument 1.3, part 3, section 5.5), or plainly.
 * For one thread.
 */
final class OpenDocumentChanges {

  private static final String DC = " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

  private final OpenDocumentText text;
  private final boolean tracked;
  private final String office;
  private final String p;
  private final String info;
  private final List<Edit> inXml = new ArrayList<>();
  private final StringBuilder regions = new StringBuilder();
  private int number;

  /** Where the characters of a piece stand in the XML, by where the piece begins in the text. */
  private final Map<Integer, int[]> rawOffsets = new HashMap<>();

  OpenDocumentChanges(OpenDocumentText text, boolean tracked, Instant now) {
    this.text = text;
    this.tracked = tracked;
    this.office = text.root().prefix();
    this.p = text.content().flatMap(OpenDocumentChanges::textPrefix).orElse("text:");
    this.info = changeInfo(office, now);
    this.number = highestNumber();
  }

  private static Optional<String> textPrefix(XmlElement content) {
    return content.elements().stream()
        .filter(element -> element.is("p") || element.is("h") || element.is("list"))
        .map(XmlElement::prefix)
        .findFirst();
  }

  private static String changeInfo(String office, Instant now) {
    return "<"
        + office
        + "change-info><dc:creator"
        + DC
        + ">"
        + OpenDocumentBlocks.AUTHOR
        + "</dc:creator><dc:date"
        + DC
        + ">"
        + now.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "")
        + "</dc:date></"
        + office
        + "change-info>";
  }

  private int highestNumber() {
    int highest = 0;
    for (XmlElement region : text.root().descendants("changed-region")) {
      String id = region.attribute("id").orElse("");
      if (id.matches("hs\\d{1,8}")) {
        highest = Math.max(highest, Integer.parseInt(id.substring(2)));
      }
    }
    return highest;
  }

  /**
   * The XML of the body after some edits.
   *
   * @param edits sorted, without overlaps, by offsets of the text
   */
  String make(List<Edit> edits) {
    int next = 0;
    List<Piece> pieces = text.pieces();
    for (Edit edit : edits) {
      while (next < pieces.size() && pieces.get(next).span().end() <= edit.span().start()) {
        next++;
      }
      boolean first = true;
      for (int i = next; i < pieces.size(); i++) {
        Piece piece = pieces.get(i);
        if (piece.span().start() >= edit.span().end()) {
          break;
        }
        replace(piece, edit, first);
        first = false;
      }
    }
    if (regions.length() > 0) {
      inXml.add(withRegions());
    }
    return Fixer.apply(text.xml(), inXml);
  }

  /**
   * Replaces what an edit takes of a piece; the new words stand in place of the first such piece.
   */
  private void replace(Piece piece, Edit edit, boolean first) {
    int start = Math.max(piece.span().start(), edit.span().start());
    int end = Math.min(piece.span().end(), edit.span().end());
    int[] offsets =
        rawOffsets.computeIfAbsent(
            piece.span().start(), offset -> piece.characters().offsets(text.xml()));
    Span raw = new Span(offsets[start - piece.span().start()], offsets[end - piece.span().start()]);
    String words = XmlReference.escape(edit.replacement());
    if (!tracked) {
      inXml.add(new Edit(raw, first ? words : ""));
      return;
    }
    String marks = "<" + p + "change " + p + "change-id=\"" + deletion(piece, raw) + "\"/>";
    if (first && !words.isEmpty()) {
      String id =
          " "
              + p
              + "change-id=\""
              + region("<" + p + "insertion>" + info + "</" + p + "insertion>")
              + "\"/>";
      marks += "<" + p + "change-start" + id + words + "<" + p + "change-end" + id;
    }
    inXml.add(new Edit(raw, marks));
  }

  private String deletion(Piece piece, Span raw) {
    StringBuilder content = new StringBuilder(withEdgeSpaces(raw.in(text.xml())));
    for (int i = piece.style().size() - 1; i >= 0; i--) {
      String style = piece.style().get(i);
      String named =
          style.isEmpty() ? "" : " " + p + "style-name=\"" + XmlReference.escape(style) + "\"";
      content.insert(0, "<" + p + "span" + named + ">").append("</" + p + "span>");
    }
    return region(
        "<"
            + p
            + "deletion>"
            + info
            + "<"
            + p
            + "p>"
            + content
            + "</"
            + p
            + "p></"
            + p
            + "deletion>");
  }

  /** Spaces at the edges of a paragraph would be dropped unless they are elements. */
  private String withEdgeSpaces(String words) {
    String space = "<" + p + "s/>";
    String from = words.startsWith(" ") ? space + words.substring(1) : words;
    return from.endsWith(" ") ? from.substring(0, from.length() - 1) + space : from;
  }

  private String region(String content) {
    number++;
    String id = "hs" + number;
    regions
        .append("<" + p + "changed-region xml:id=\"" + id + "\" " + p + "id=\"" + id + "\">")
        .append(content)
        .append("</" + p + "changed-region>");
    return id;
  }

  /** What is said of each change comes before the body. */
  private Edit withRegions() {
    XmlElement content = text.content().orElseThrow();
    Optional<XmlElement> known = content.child("tracked-changes");
    if (known.isPresent() && !known.get().isEmptyTag()) {
      int end = known.get().contentEnd();
      return new Edit(new Span(end, end), regions.toString());
    }
    String all =
        "<"
            + p
            + "tracked-changes "
            + p
            + "track-changes=\"false\">"
            + regions
            + "</"
            + p
            + "tracked-changes>";
    if (known.isPresent()) {
      return new Edit(new Span(known.get().start(), known.get().end()), all);
    }
    int at = content.child("forms").map(XmlElement::end).orElse(content.contentStart());
    return new Edit(new Span(at, at), all);
  }
}
