package org.housestyle.cli;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Collects text as UTF-8, a string at a time: one character beyond Latin-1 would have a {@code
 * StringWriter} keep all of it in two bytes each. Surrogates must not be parted.
 */
final class Utf8Text extends Writer {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);

  @Override
  public void write(int c) {
    write(String.valueOf((char) c));
  }

  @Override
  public void write(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void write(String text, int from, int length) {
    write(text.substring(from, from + length));
  }

  @Override
  public void write(char[] text, int from, int length) {
    write(new String(text, from, length));
  }

  @Override
  public void flush() {
    // Nothing waits to be written.
  }

  @Override
  public void close() {
    // There is nothing to close.
  }

  /** What was written so far. */
  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
