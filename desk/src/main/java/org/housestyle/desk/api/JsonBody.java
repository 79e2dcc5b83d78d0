// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.desk.http.RefusedException;

/** A JSON object that was sent. Its messages name keys, and never values. Immutable. */
public final class JsonBody {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Map<String, Object> values;

  private JsonBody(Map<String, Object> values) {
    this.values = values;
  }

  /**
   * Reads an object.
   *
   * @throws RefusedException if the text is not JSON, or not an object
   */
  public static JsonBody of(String text) throws RefusedException {
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new RefusedException(400, "the body is not a JSON object");
      }
      JsonBody body = new JsonBody(object(parser));
      if (parser.nextToken() != null) {
        throw new RefusedException(400, "something follows the JSON object");
      }
      return body;
    } catch (JsonProcessingException e) {
      String place =
          e.getLocation() == null
              ? ""
              : " (line %d, column %d)"
                  .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw new RefusedException(400, "the body is not JSON" + place);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      values.put(name, value(parser));
    }
    return values;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> new JsonBody(object(parser));
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield items;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> Optional.empty(); // null
    };
  }

  /** The value of a key; empty if it is absent or null. */
  private <T> Optional<T> value(String key, Class<T> type, String what) throws RefusedException {
    Object value = values.get(key);
    if (value == null || value instanceof Optional) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      throw new RefusedException(400, "\"" + key + "\" must be " + what);
    }
    return Optional.of(type.cast(value));
  }

  /** A string; empty if the key is absent. */
  public Optional<String> string(String key) throws RefusedException {
    return value(key, String.class, "a string");
  }

  /** A string that must be there. */
  public String requireString(String key) throws RefusedException {
    return string(key).orElseThrow(() -> missing(key));
  }

  /** Whether a key is true; false if it is absent. */
  public boolean flag(String key) throws RefusedException {
    return value(key, Boolean.class, "true or false").orElse(false);
  }

  /** A whole number; empty if the key is absent. */
  public Optional<Long> number(String key) throws RefusedException {
    return value(key, Long.class, "a whole number");
  }

  /** An offset that must be there. */
  int requireOffset(String key) throws RefusedException {
    long offset = number(key).orElseThrow(() -> missing(key));
    if (offset < 0 || offset > Integer.MAX_VALUE) {
      throw new RefusedException(400, "\"" + key + "\" is not an offset");
    }
    return (int) offset;
  }

  private static RefusedException missing(String key) {
    return new RefusedException(400, "\"" + key + "\" is missing");
  }

  /** A list of strings; empty if the key is absent. */
  Optional<List<String>> strings(String key) throws RefusedException {
    Optional<List<?>> list = list(key);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    List<String> strings = new ArrayList<>();
    for (Object item : list.get()) {
      if (!(item instanceof String string)) {
        throw new RefusedException(400, "\"" + key + "\" must be a list of strings");
      }
      strings.add(string);
    }
    return Optional.of(strings);
  }

  /** A list of objects; no objects if the key is absent. */
  public List<JsonBody> objects(String key) throws RefusedException {
    List<JsonBody> objects = new ArrayList<>();
    for (Object item : list(key).orElse(List.of())) {
      if (!(item instanceof JsonBody object)) {
        throw new RefusedException(400, "\"" + key + "\" must be a list of objects");
      }
      objects.add(object);
    }
    return objects;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Optional<List<?>> list(String key) throws RefusedException {
    return (Optional) value(key, List.class, "a list");
  }
}
