// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.housestyle.FixedDocument;
import org.housestyle.Housestyle;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.document.ReaderException;
import org.housestyle.rules.BuiltInPacks;

/** Reading, checking and fixing any bytes as each format of this module; the first byte chooses. */
class AnyFormatFuzz {

  private static final Housestyle HOUSESTYLE = Housestyle.withRules(BuiltInPacks.childProtection());

  private static final List<DocumentReader> READERS =
      Formats.standard().readers().stream().filter(it -> !Formats.isBuiltIn(it)).toList();

  @FuzzTest(maxDuration = "10m")
  void checkAndFix(byte[] input) throws IOException {
    if (input.length < 2) {
      return;
    }
    DocumentReader reader = READERS.get((input[0] & 0xFF) % READERS.size());
    byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
    Document document;
    try {
      document = Document.read(bytes, StandardCharsets.UTF_8, reader);
    } catch (ReaderException e) {
      throw e; // the reader broke down
    } catch (IOException | UncheckedIOException e) {
      return; // no file of the format, as the message says
    }
    FixedDocument fixed = HOUSESTYLE.fix(document);
    if (fixed.isChanged()) {
      byte[] written;
      try {
        written = document.write(bytes, fixed.editsByPart());
      } catch (IOException e) {
        return; // refused, as it should be
      }
      Document again = Document.read(written, StandardCharsets.UTF_8, reader);
      assertThat(HOUSESTYLE.fix(again).isChanged()).isFalse();
    }
  }
}
