// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.housestyle.report.Printable;
import org.housestyle.report.UnifiedDiff;
import org.housestyle.run.FixResult;
import org.housestyle.run.FixedFile;

/**
 * Prints a diff of the changes. A terminal gets text without control characters; a file or a pipe
 * gets the exact bytes of a text, whatever their encoding. Of a file that is not a text, the texts
 * of its parts are compared, and printed in UTF-8.
 */
final class DiffOutput {

  /** One character for each byte. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private final Channels channels;

  DiffOutput(Channels channels) {
    this.channels = channels;
  }

  /** Prints the diff of each file; reports it if that fails. */
  boolean write(FixResult result) {
    try (Destination out = Destination.standardOutput(channels)) {
      if (channels.terminal().stdout()) {
        return out.write(it -> it.write(forTerminal(result)));
      }
      return out.writeBytes(bytes -> bytes.write(asBytes(result)));
    }
  }

  private static String forTerminal(FixResult result) {
    StringBuilder text = new StringBuilder();
    for (FixedFile file : result.changed()) {
      UnifiedDiff.ofParts(file).forEach(line -> text.append(Printable.of(line)).append('\n'));
    }
    return text.toString();
  }

  private static byte[] asBytes(FixResult result) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (FixedFile file : result.changed()) {
      Charset written = file.isText() ? BYTES : StandardCharsets.UTF_8;
      for (String line : file.isText() ? ofBytes(file) : UnifiedDiff.ofParts(file)) {
        bytes.writeBytes((line + "\n").getBytes(written));
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> ofBytes(FixedFile file) {
    String path = new String(file.path().getBytes(StandardCharsets.UTF_8), BYTES);
    String before = new String(file.bytes(), BYTES);
    String after = new String(file.fixedBytes(), BYTES);
    return UnifiedDiff.of(path, before, after);
  }
}
