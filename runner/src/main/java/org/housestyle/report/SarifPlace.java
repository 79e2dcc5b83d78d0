// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.housestyle.text.Position;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/** Writes files, and places in them. */
final class SarifPlace {

  private static final String ROOT = "%SRCROOT%";

  private SarifPlace() {}

  /** Writes what paths are relative to. */
  static void writeRoot(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(ROOT);
    SarifRules.text(json, "description", "The folder that housestyle was run in.");
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Writes {@code artifactLocation}. */
  static void writeFile(JsonGenerator json, String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(path));
    if (!isAbsolute(path)) {
      json.writeStringField("uriBaseId", ROOT);
    }
    json.writeEndObject();
  }

  /**
   * Writes a region.
   *
   * @param key {@code region} or {@code deletedRegion}
   * @param snippet the text of the region, if it is to be included
   */
  static void writeRegion(
      JsonGenerator json, String key, SourceText source, Span span, Optional<String> snippet)
      throws IOException {
    Position start = source.lines().at(span.start());
    Position end = source.lines().at(span.end());
    json.writeObjectFieldStart(key);
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeNumberField("charOffset", span.start());
    json.writeNumberField("charLength", span.length());
    if (snippet.isPresent()) {
      SarifRules.text(json, "snippet", snippet.get());
    }
    json.writeEndObject();
  }

  /** The path as a URI reference: relative, or with the scheme {@code file}. */
  static String uri(String path) {
    if (hasDrive(path)) {
      return "file:///" + path.substring(0, 2) + encoded(path.substring(2));
    }
    return isAbsolute(path) ? "file://" + encoded(path) : encoded(path);
  }

  private static boolean isAbsolute(String path) {
    return path.startsWith("/") || hasDrive(path);
  }

  private static boolean hasDrive(String path) {
    return path.startsWith(":/", 1);
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (b >= 'a' && b <= 'z')
              || (b >= 'A' && b <= 'Z')
              || (b >= '0' && b <= '9')
              || "-._~/".indexOf(b) >= 0;
      if (plain) {
        uri.append((char) b);
      } else {
        uri.append('%');
        uri.append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xF, 16)));
        uri.append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
      }
    }
    return uri.toString();
  }
}
