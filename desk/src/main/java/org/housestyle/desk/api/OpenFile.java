// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.document.Document;
import org.housestyle.document.Part;
import org.housestyle.editing.Change;
import org.housestyle.fix.Edit;
import org.housestyle.text.Span;

/** A file that an editor has open. Immutable. */
final class OpenFile {

  private final String name;
  private final byte[] bytes;
  private final Document document;
  private final Map<String, ShownText> texts = new LinkedHashMap<>();

  OpenFile(String name, byte[] bytes, Document document) {
    this.name = name;
    this.bytes = bytes;
    this.document = document;
    for (Part part : document.parts()) {
      texts.put(part.name(), ShownText.of(part));
    }
  }

  /** Its name, without folders. */
  String name() {
    return name;
  }

  /** Its bytes; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** What was read. */
  Document document() {
    return document;
  }

  /** The texts of its parts as they are shown, by the names of the parts. */
  Map<String, ShownText> texts() {
    return texts;
  }

  /**
   * The changes in the key {@code edits}, whose offsets count in the texts as they are shown.
   *
   * @throws RefusedException if an edit is outside its text
   */
  List<Change> changes(JsonBody body) throws RefusedException {
    List<Change> changes = new ArrayList<>();
    for (JsonBody each : body.objects("edits")) {
      String part = each.string("part").orElse("");
      ShownText shown = texts.get(part);
      int start = each.requireOffset("start");
      int end = each.requireOffset("end");
      if (shown == null || end < start || end > shown.text().length()) {
        throw new RefusedException(400, "an edit is outside of the file");
      }
      String seen = shown.text().substring(start, end);
      if (!each.string("was").orElse(seen).equals(seen)) {
        throw new RefusedException(409, "an edit was made for another text; open the file again");
      }
      Span span = shown.toPart(new Span(start, end));
      Edit edit = new Edit(span, shown.toPart(each.requireString("text")));
      String text = document.part(part).text();
      if (!document.reader().isText()) {
        edit = withNeighbour(edit, text);
      }
      changes.add(new Change(part, edit, edit.span().in(text)));
    }
    return changes;
  }

  /** Words that are put between two letters, as the replacement of one of them by it and them. */
  private static Edit withNeighbour(Edit edit, String text) {
    int at = edit.span().start();
    if (edit.span().length() > 0) {
      return edit;
    }
    if (at > 0 && isOrdinary(text.charAt(at - 1))) {
      return new Edit(new Span(at - 1, at), text.charAt(at - 1) + edit.replacement());
    }
    return at < text.length() && isOrdinary(text.charAt(at))
        ? new Edit(new Span(at, at + 1), edit.replacement() + text.charAt(at))
        : edit;
  }

  private static boolean isOrdinary(char c) {
    return (c >= ' ' && c < 127) || Character.isLetterOrDigit(c);
  }
}
