package org.housestyle.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** JSON of ASCII only, so that no control character of copy or names reaches a terminal raw. */
final class AsciiJson {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().highestNonEscapedChar(0x7E).build();

  private AsciiJson() {}

  /** A generator that leaves the writer open when it is closed. */
  static JsonGenerator to(Writer out) throws IOException {
    return JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }
}
