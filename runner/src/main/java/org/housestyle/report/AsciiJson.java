// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON in ASCII only, so that no control character in copy or file names reaches a terminal.
 */
final class AsciiJson {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().highestNonEscapedChar(0x7E).build();

  private AsciiJson() {}

  /** A generator that does not close the writer. */
  static JsonGenerator to(Writer out) throws IOException {
    return JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }
}
