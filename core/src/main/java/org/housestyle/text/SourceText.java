// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.util.Objects;

/**
 * A decoded text: its characters without the byte order mark, and the charset of its bytes.
 * Immutable and thread-safe.
 */
public final class SourceText {

  private final String text;
  private final Charset charset;
  private final boolean byteOrderMark;

  /** Created lazily; threads that race create the same map. */
  private LineMap lines;

  private SourceText(String text, Charset charset, boolean byteOrderMark) {
    this.text = text;
    this.charset = charset;
    this.byteOrderMark = byteOrderMark;
  }

  /** A text that was not decoded from bytes. */
  public static SourceText of(CharSequence text) {
    return new SourceText(text.toString(), StandardCharsets.UTF_8, false);
  }

  /**
   * Decodes a file's bytes strictly: a byte that is not of the charset is an error. A byte order
   * mark (UTF-8, UTF-16, UTF-32) takes precedence over {@code expected} and is not part of the
   * text.
   *
   * @throws UndecodableTextException if the bytes are binary or not of the charset
   */
  public static SourceText decode(byte[] bytes, Charset expected) throws UndecodableTextException {
    return decode(bytes, bytes.length, expected);
  }

  /**
   * Decodes bytes that are all ASCII.
   *
   * @param length how many of the bytes belong to the text; each is from 1 to 127
   * @param charset the charset of the file, which contains ASCII
   */
  public static SourceText ofAscii(byte[] bytes, int length, Charset charset) {
    String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return new SourceText(text, charset, false);
  }

  /** Whether a charset encodes the characters of ASCII as ASCII does. */
  public static boolean holdsAscii(Charset charset) {
    String name = charset.name();
    return charset.equals(StandardCharsets.UTF_8)
        || charset.equals(StandardCharsets.US_ASCII)
        || name.startsWith("ISO-8859-")
        || name.startsWith("windows-125");
  }

  /**
   * The same for the first bytes of an array.
   *
   * @param length how many bytes the text has
   * @throws UndecodableTextException if the bytes are binary or not of the charset
   */
  public static SourceText decode(byte[] bytes, int length, Charset expected)
      throws UndecodableTextException {
    Objects.requireNonNull(expected, "expected");
    Charset marked = ByteOrderMark.charset(bytes, length);
    Charset charset = marked == null ? expected : marked;
    int from = marked == null ? 0 : ByteOrderMark.length(marked);
    String text = StrictDecoder.decode(bytes, from, length, charset);
    return new SourceText(text, charset, marked != null);
  }

  /**
   * The same for a large file, decoded while it is read: takes no more memory than the text.
   *
   * @param size about how many bytes there are
   * @throws IOException if they cannot be read, are binary or not of the charset
   */
  public static SourceText read(InputStream bytes, long size, Charset expected) throws IOException {
    Objects.requireNonNull(expected, "expected");
    byte[] piece = new byte[StrictDecoder.PIECE];
    int length = bytes.readNBytes(piece, 0, piece.length);
    Charset marked = ByteOrderMark.charset(piece, length);
    Charset charset = marked == null ? expected : marked;
    int from = marked == null ? 0 : ByteOrderMark.length(marked);
    String text = StrictDecoder.decode(bytes, piece, from, length, size, charset);
    return new SourceText(text, charset, marked != null);
  }

  /** The characters, without a byte order mark; line ends as they were. */
  public String text() {
    return text;
  }

  /** The charset of the bytes; UTF-8 for a text that was not decoded from bytes. */
  public Charset charset() {
    return charset;
  }

  /** Whether the bytes began with a byte order mark. */
  public boolean hasByteOrderMark() {
    return byteOrderMark;
  }

  /** How many bytes the byte order mark took; 0 if there was none. */
  public int byteOrderMarkLength() {
    return byteOrderMark ? ByteOrderMark.length(charset) : 0;
  }

  /** Whether the charset can encode all characters of {@code words}. */
  public boolean canEncode(CharSequence words) {
    return charset.canEncode() && charset.newEncoder().canEncode(words);
  }

  /**
   * Encodes a part of this text, or a replacement for one; strictly, and without a byte order mark.
   *
   * @throws CharacterCodingException if the charset lacks one of the characters
   */
  public byte[] encode(CharSequence words) throws CharacterCodingException {
    // Java writes UTF-16 with a mark, and reads it without one as big-endian.
    Charset written = charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset;
    if (!written.canEncode()) {
      throw new UnmappableCharacterException(words.length());
    }
    ByteBuffer encoded = written.newEncoder().encode(CharBuffer.wrap(words));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }

  /**
   * Line and column of an offset.
   *
   * @param offset in UTF-16 units, from 0 to the length of the text
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  public Position at(int offset) {
    return lines().at(offset);
  }

  /** Where the lines begin; created lazily. */
  public LineMap lines() {
    LineMap known = lines;
    if (known == null) {
      known = LineMap.of(text);
      lines = known;
    }
    return known;
  }
}
