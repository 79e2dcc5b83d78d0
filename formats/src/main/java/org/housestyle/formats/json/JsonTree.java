// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.housestyle.formats.json.JsonValue.JsonArray;
import org.housestyle.formats.json.JsonValue.JsonObject;
import org.housestyle.formats.json.JsonValue.JsonString;

/** Reads a JSON text into values that know where they are. */
public final class JsonTree {

  private static final int MAX_DEPTH = 200;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final String json;
  private final JsonParser parser;

  private JsonTree(String json, JsonParser parser) {
    this.json = json;
    this.parser = parser;
  }

  /**
   * The object that a text is.
   *
   * @throws IOException if it is broken, too deep, or no object; the message says where
   */
  public static JsonObject read(String json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("the JSON is not an object");
      }
      JsonObject object = new JsonTree(json, parser).object();
      if (parser.nextToken() != null) {
        throw new IOException("something follows the JSON object");
      }
      return object;
    } catch (StreamConstraintsException e) {
      throw new IOException(
          "the JSON is nested more than " + MAX_DEPTH + " deep, or has a name or number too long",
          e);
    } catch (JsonProcessingException e) {
      throw new IOException("broken JSON" + line(e) + ": " + e.getOriginalMessage(), e);
    }
  }

  private static String line(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
  }

  private JsonObject object() throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonValue value = value(parser.nextToken());
      if (value != null) {
        members.put(name, value);
      }
    }
    return new JsonObject(members);
  }

  private JsonArray array() throws IOException {
    List<JsonValue> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      JsonValue value = value(token);
      if (value != null) {
        elements.add(value);
      }
    }
    return new JsonArray(elements);
  }

  /** The value that a token begins; null if there is no copy in it. */
  private JsonValue value(JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> string();
      default -> null;
    };
  }

  private JsonString string() throws IOException {
    int start = (int) parser.currentTokenLocation().getCharOffset() + 1;
    String value = parser.getText();
    int end = start;
    for (int i = 0; i < value.length(); i++) {
      end += JsonEscape.lengthAt(json, end);
    }
    return new JsonString(start, end, value);
  }
}
