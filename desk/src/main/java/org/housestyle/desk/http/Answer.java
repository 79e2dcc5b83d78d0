// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is sent back. Immutable.
 *
 * @param status the status of HTTP
 * @param headers headers besides those that every answer has
 * @param body the bytes of the body; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Answer(int status, Map<String, String> headers, byte[] body) {

  /** A page, a file or another thing of this media type. */
  public static Answer of(String mediaType, byte[] body) {
    return new Answer(200, Map.of("Content-Type", mediaType), body);
  }

  /** A JSON text. */
  public static Answer json(String text) {
    return of("application/json", text.getBytes(StandardCharsets.UTF_8));
  }

  /** A line of plain text. */
  public static Answer text(int status, String line) {
    byte[] body = line.getBytes(StandardCharsets.UTF_8);
    return new Answer(status, Map.of("Content-Type", "text/plain;charset=utf-8"), body);
  }

  /** The same with another header. */
  public Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
  }
}
