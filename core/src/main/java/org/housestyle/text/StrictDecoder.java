// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes bytes; a byte that is not of the charset is an error. */
final class StrictDecoder {

  /** How many bytes are searched for a zero, which only a binary file has. */
  private static final int BINARY_CHECK_LENGTH = 8192;

  /** How many bytes of a stream are decoded at once. */
  static final int PIECE = 1 << 16;

  private StrictDecoder() {}

  /**
   * Decodes bytes in memory.
   *
   * @param from where to begin: after the byte order mark
   */
  static String decode(byte[] bytes, int from, int length, Charset charset)
      throws UndecodableTextException {
    rejectBinary(bytes, length, charset);
    if (charset.equals(StandardCharsets.UTF_8)) {
      // Much faster; only if the text has this character can there be a malformed byte.
      String text = new String(bytes, from, length - from, charset);
      if (text.indexOf('\uFFFD') < 0) {
        return text;
      }
    }
    CharsetDecoder decoder = decoder(charset);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, length - from);
    CharBuffer out =
        CharBuffer.allocate((int) ((length - from) * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      int line = lineAfter(new String(bytes, 0, in.position(), StandardCharsets.ISO_8859_1));
      throw undecodable(in, 0, line, charset);
    }
    return out.flip().toString();
  }

  /**
   * Decodes a stream piece by piece, so that its bytes are never all in memory.
   *
   * @param piece the first bytes of it, in an array for {@link #PIECE}
   * @param from where to begin: after the byte order mark
   * @param length how many bytes the first piece has
   * @param size about how many bytes there will be in all
   */
  static String decode(
      InputStream in, byte[] piece, int from, int length, long size, Charset charset)
      throws IOException {
    rejectBinary(piece, length, charset);
    CharsetDecoder decoder = decoder(charset);
    double chars = (double) size * decoder.averageCharsPerByte();
    StringBuilder text = new StringBuilder((int) Math.min(chars, Integer.MAX_VALUE - 8));
    ByteBuffer bytes = ByteBuffer.wrap(piece, from, length - from);
    CharBuffer out = CharBuffer.allocate(PIECE);
    long before = 0;
    boolean end = false;
    while (true) {
      CoderResult result = decoder.decode(bytes, out, end);
      if (end && result.isUnderflow()) {
        result = decoder.flush(out);
      }
      text.append(out.array(), 0, out.position());
      out.clear();
      if (result.isError()) {
        throw undecodable(bytes, before, lineAfter(text), charset);
      }
      if (result.isUnderflow()) {
        if (end) {
          return text.toString();
        }
        before += bytes.position();
        bytes.compact();
        int read = in.read(piece, bytes.position(), bytes.remaining());
        end = read < 0;
        bytes.limit(bytes.position() + Math.max(0, read)).position(0);
      }
    }
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static void rejectBinary(byte[] bytes, int length, Charset charset)
      throws UndecodableTextException {
    if (charset.name().startsWith("UTF-32")) {
      return;
    }
    if (charset.name().startsWith("UTF-16")) {
      rejectUtf32(bytes, length);
      return;
    }
    int looked = Math.min(length, BINARY_CHECK_LENGTH);
    for (int i = 0; i < looked; i++) {
      if (bytes[i] == 0) {
        throw new UndecodableTextException(
            "looks like a binary file (byte " + i + " is zero); leave it out, or save it as text");
      }
    }
  }

  /** Every second pair of bytes is zero, where UTF-16 would have a character that nobody writes. */
  private static void rejectUtf32(byte[] bytes, int length) throws UndecodableTextException {
    int looked = Math.min(length, BINARY_CHECK_LENGTH) & -4;
    int first = 0;
    int second = 0;
    for (int i = 0; i < looked; i += 4) {
      first |= bytes[i] | bytes[i + 1];
      second |= bytes[i + 2] | bytes[i + 3];
    }
    if (looked > 4 && (first == 0 || second == 0)) {
      throw new UndecodableTextException(
          "looks like UTF-32 rather than UTF-16; save it as UTF-8, or say which encoding it has");
    }
  }

  private static int lineAfter(CharSequence text) {
    return 1 + (int) text.chars().filter(c -> c == '\n').count();
  }

  private static UndecodableTextException undecodable(
      ByteBuffer bytes, long before, int line, Charset charset) {
    String found =
        bytes.hasRemaining()
            ? String.format(Locale.ROOT, "0x%02X", bytes.get(bytes.position()) & 0xFF)
            : "the end";
    return new UndecodableTextException(
        String.format(
            Locale.ROOT,
            "not %s: %s at byte %d (line %d); save it as UTF-8, or say which encoding it has",
            charset.name(),
            found,
            before + bytes.position(),
            line));
  }
}
