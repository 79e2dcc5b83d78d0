// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.notebook;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.document.TextReader;
import org.housestyle.formats.json.JsonTree;
import org.housestyle.formats.json.JsonValue;
import org.housestyle.formats.json.JsonValue.JsonArray;
import org.housestyle.formats.json.JsonValue.JsonObject;
import org.housestyle.formats.json.JsonValue.JsonString;
import org.housestyle.formats.markup.Embedded;

/**
 * Reads Jupyter notebooks ({@code .ipynb}, nbformat 4): the cells in Markdown. Code and what it
 * printed is not copy. Thread-safe.
 */
public final class NotebookReader implements TextReader {

  private static final DocumentReader MARKDOWN = Formats.standard().require("markdown");

  @Override
  public String name() {
    return "notebook";
  }

  @Override
  public String title() {
    return "Jupyter";
  }

  @Override
  public List<String> endings() {
    return List.of("ipynb");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/x-ipynb+json");
  }

  @Override
  public void read(DocumentBuilder document) throws IOException {
    JsonObject notebook = JsonTree.read(document.part().text());
    if (!(notebook.member("cells").orElse(null) instanceof JsonArray cells)) {
      throw new IOException("not a Jupyter notebook of format 4: it has no \"cells\"");
    }
    int number = 0;
    for (JsonValue value : cells.elements()) {
      number++;
      if (value instanceof JsonObject cell && cell.string("cell_type").equals("markdown")) {
        read(document, cell, "cell " + number);
      }
    }
  }

  /** A cell's source is one string, or a list of its lines with their line ends. */
  private static void read(DocumentBuilder document, JsonObject cell, String place)
      throws IOException {
    JsonValue source = cell.member("source").orElse(null);
    List<JsonValue> lines = source instanceof JsonArray array ? array.elements() : List.of();
    StringBuilder value = new StringBuilder();
    int[] offsets = new int[1];
    for (JsonValue line : source instanceof JsonString ? List.of(source) : lines) {
      if (line instanceof JsonString string) {
        int[] more = string.offsets(document.part().text());
        int length = value.length() + more.length;
        if (offsets.length < length) {
          offsets = Arrays.copyOf(offsets, Math.max(length, 2 * offsets.length));
        }
        System.arraycopy(more, 0, offsets, value.length(), more.length);
        value.append(string.value());
      }
    }
    if (!value.isEmpty()) {
      new Embedded(document, place).add(value.toString(), offsets, MARKDOWN);
    }
  }
}
