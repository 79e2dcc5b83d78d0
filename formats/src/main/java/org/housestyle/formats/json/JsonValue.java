// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a JSON text. Numbers, booleans and null are left out, since no copy is in them. */
public sealed interface JsonValue {

  /** Members by their names, in their order. */
  record JsonObject(Map<String, JsonValue> members) implements JsonValue {

    /** The member of this name. */
    public Optional<JsonValue> member(String name) {
      return Optional.ofNullable(members.get(name));
    }

    /** The value of a member that is a string; empty if it is not one. */
    public String string(String name) {
      return members.get(name) instanceof JsonString string ? string.value() : "";
    }
  }

  /** Elements in their order. */
  record JsonArray(List<JsonValue> elements) implements JsonValue {}

  /**
   * A string.
   *
   * @param start where it begins in the text, after its quotation mark, in UTF-16 offsets
   * @param end where it ends there, before its quotation mark
   * @param value what it means
   */
  record JsonString(int start, int end, String value) implements JsonValue {

    /**
     * Where each unit of the value begins in the text, and where the last one ends.
     *
     * @param json the whole text
     */
    public int[] offsets(String json) {
      int[] offsets = new int[value.length() + 1];
      int raw = start;
      for (int i = 0; i < value.length(); i++) {
        offsets[i] = raw;
        raw += JsonEscape.lengthAt(json, raw);
      }
      offsets[value.length()] = end;
      return offsets;
    }
  }
}
