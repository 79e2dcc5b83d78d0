// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.news;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.housestyle.document.BlockKind;
import org.housestyle.document.CopyTable;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.document.TextReader;
import org.housestyle.formats.json.JsonEscape;
import org.housestyle.formats.json.JsonTree;
import org.housestyle.formats.json.JsonValue;
import org.housestyle.formats.json.JsonValue.JsonArray;
import org.housestyle.formats.json.JsonValue.JsonObject;
import org.housestyle.formats.json.JsonValue.JsonString;
import org.housestyle.formats.markup.Embedded;

/**
 * What the readers of news in JSON share: strings become blocks as a table says, by the nearest key
 * that it lists. Thread-safe.
 */
abstract sealed class JsonNewsReader implements TextReader permits NinjsReader, AnsReader {

  static final String HTML = "html";
  static final String NITF = "nitf";
  static final String TEXT = "text";
  static final String QUOTE = "quote";
  static final String QUOTED_HTML = "quoted-html";

  private static final String SKIP = "skip";

  /** Strings under such a key are what the object that has it is. */
  private static final String INHERIT = "inherit";

  private static final String RESERVED = "\"\\\n";
  private static final DocumentReader HTML_READER = Formats.standard().require("html");
  private static final DocumentReader TEXT_READER = Formats.standard().require("text");
  private static final DocumentReader NITF_READER = new NitfReader();

  private final CopyTable table;
  private final Map<String, String> roles;
  private final Map<String, String> prefixes;

  JsonNewsReader(CopyTable table) {
    this.table = table;
    this.roles = table.roles("key");
    this.prefixes = table.roles("prefix");
  }

  /**
   * What an object says its strings are; empty if it says nothing.
   *
   * @param outer what the strings round it are
   */
  abstract Optional<String> role(JsonObject object, String outer);

  @Override
  public List<CopyTable> copyTables() {
    return List.of(table);
  }

  @Override
  public List<String> endings() {
    return List.of(name());
  }

  /** An escape can hide a letter, or touch a word that it does not belong to. */
  @Override
  public boolean isSearchable(String raw) {
    return !JsonEscape.hidesWords(raw) && HTML_READER.isSearchable(raw);
  }

  @Override
  public void read(DocumentBuilder document) throws IOException {
    read(document, JsonTree.read(document.part().text()), "", "");
    document.sortBlocks();
  }

  /**
   * Reads a value.
   *
   * @param role what its strings are; empty for no copy
   * @param place the keys that lead to it, for people
   */
  private void read(DocumentBuilder document, JsonValue value, String role, String place)
      throws IOException {
    if (value instanceof JsonObject object) {
      String inside = role(object, role).orElse(role);
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        String own = ofKey(member.getKey().toLowerCase(Locale.ROOT));
        if (!own.equals(SKIP)) {
          String next = own.equals(INHERIT) ? inside : own;
          read(document, member.getValue(), next, join(place, member.getKey()));
        }
      }
    } else if (value instanceof JsonArray array) {
      int number = 0;
      for (JsonValue element : array.elements()) {
        number++;
        read(document, element, role, place + " " + number);
      }
    } else if (value instanceof JsonString string && !role.isEmpty()) {
      add(document, string, role, place);
    }
  }

  /** The role of a key: by its whole name, or by how it begins. */
  private String ofKey(String key) {
    String role = roles.get(key);
    return role != null
        ? role
        : prefixes.keySet().stream()
            .filter(key::startsWith)
            .findFirst()
            .map(prefixes::get)
            .orElse("");
  }

  private static String join(String place, String key) {
    return place.isEmpty() ? key : place + ", " + key;
  }

  private static void add(DocumentBuilder document, JsonString string, String role, String place)
      throws IOException {
    String json = document.part().text();
    Embedded embedded = new Embedded(document, place);
    int[] offsets = string.offsets(json);
    switch (role) {
      case TEXT -> embedded.add(string.value(), offsets, TEXT_READER);
      case HTML -> embedded.add(string.value(), offsets, HTML_READER);
      case QUOTED_HTML -> embedded.as(BlockKind.QUOTE).add(string.value(), offsets, HTML_READER);
      case NITF -> embedded.add(string.value(), offsets, NITF_READER);
      default ->
          document
              .block(BlockKind.ofId(role))
              .reserve(RESERVED)
              .place(place)
              .decode(string.start(), string.end(), string.value(), JsonEscape.ESCAPE)
              .add();
    }
  }

  /** The first bytes as text: enough to see the keys, which are ASCII. */
  static String head(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1).stripLeading();
  }
}
