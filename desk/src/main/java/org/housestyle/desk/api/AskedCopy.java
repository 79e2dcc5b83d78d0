// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import java.util.List;
import java.util.Map;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.desk.style.Choice;
import org.housestyle.desk.style.ChosenStyle;
import org.housestyle.desk.style.HouseRules;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentReader;
import org.housestyle.editing.OpenText;
import org.housestyle.editing.StaleEditException;
import org.housestyle.fix.Edit;
import org.housestyle.text.SourceText;

/**
 * The copy of a request, and how it is to be checked: a {@code text} with its {@code format}, or an
 * open file ({@code doc}) with the {@code edits} that were made in it.
 *
 * @param style how it is checked
 * @param text the copy
 */
record AskedCopy(ChosenStyle style, OpenText text) {

  /** Reads a request. The copy is not checked yet. */
  static AskedCopy of(JsonBody body, HouseRules house, OpenFiles files) throws RefusedException {
    long version = body.number("v").orElse(0L);
    Choice choice = choice(body);
    if (body.string("doc").isPresent()) {
      OpenFile file = files.get(body.requireString("doc"));
      ChosenStyle style = house.style(choice, file.name());
      OpenText opened = new OpenText(style.housestyle(), file.document(), version);
      return new AskedCopy(style, opened.edited(version, edits(file, opened, body)));
    }
    String name = fileName(body.string("name").orElse(""));
    ChosenStyle style = house.style(choice, name);
    SourceText source = SourceText.of(RequestLimits.checked(body.requireString("text")));
    DocumentReader reader = reader(style, body.string("format").orElse("text"));
    return new AskedCopy(
        style, new OpenText(style.housestyle(), Document.of(source, reader), version));
  }

  /** What the request chooses. */
  static Choice choice(JsonBody body) throws RefusedException {
    return new Choice(body.string("guidance"), body.string("region"), body.strings("packs"));
  }

  /** The edits of a request, ready to be made in the file as it was opened. */
  static Map<String, List<Edit>> edits(OpenFile file, OpenText opened, JsonBody body)
      throws RefusedException {
    try {
      return opened.edits(file.changes(body));
    } catch (StaleEditException e) {
      throw new RefusedException(409, e.getMessage());
    }
  }

  private static DocumentReader reader(ChosenStyle style, String format) throws RefusedException {
    DocumentReader reader =
        style
            .formats()
            .named(format)
            .orElseThrow(
                () ->
                    new RefusedException(
                        400, "\"format\" is not a known format; see GET /api/choices"));
    if (!reader.isText()) {
      throw new RefusedException(400, "such files are sent to /api/open, not as a text");
    }
    return reader;
  }

  /** A file's name without folders; of an empty name, one that has no settings of its own. */
  static String fileName(String written) {
    String name = written.replaceFirst("^.*[/\\\\]", "").replaceAll("[\\x00-\\x1f]", "");
    return name.isEmpty() || name.equals(".") || name.equals("..") ? "story.txt" : name;
  }
}
