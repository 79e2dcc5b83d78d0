// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of a stored file, each once, by number. A text is decoded when it is first needed.
 * Thread-safe.
 */
final class TextTable {

  /** Collects texts and gives them numbers. For one thread. */
  static final class Writer {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(String text) {
      return numbers.computeIfAbsent(text, key -> numbers.size());
    }

    /** The table: the count, the end of each text, then the texts in UTF-8. */
    byte[] bytes() {
      ByteArrayOutputStream encoded = new ByteArrayOutputStream();
      List<Integer> ends = new ArrayList<>();
      for (String text : numbers.keySet()) {
        encoded.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        ends.add(encoded.size());
      }
      ByteBuffer table = ByteBuffer.allocate(Integer.BYTES * (1 + ends.size()) + encoded.size());
      table.putInt(ends.size());
      ends.forEach(table::putInt);
      return table.put(encoded.toByteArray()).array();
    }
  }

  private final ByteBuffer file;
  private final int from;
  private final int[] ends;

  /** Filled by racing threads, always with equal texts. */
  private final String[] texts;

  /** Reads a table from the file's position, and moves it to the end of the table. */
  TextTable(ByteBuffer file) {
    this.file = file.duplicate();
    int count = file.getInt();
    if (count > file.remaining() / Integer.BYTES) {
      throw new BufferUnderflowException();
    }
    ends = new int[count];
    file.asIntBuffer().get(ends);
    from = file.position() + Integer.BYTES * ends.length;
    file.position(from + (ends.length == 0 ? 0 : ends[ends.length - 1]));
    texts = new String[ends.length];
  }

  String get(int number) {
    String known = texts[number];
    if (known == null) {
      int start = number == 0 ? 0 : ends[number - 1];
      byte[] bytes = new byte[ends[number] - start];
      file.get(from + start, bytes);
      known = new String(bytes, StandardCharsets.UTF_8);
      texts[number] = known;
    }
    return known;
  }
}
