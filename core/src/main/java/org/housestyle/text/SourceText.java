package org.housestyle.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.util.Locale;
import java.util.Objects;

/**
 * A text as it was read: its characters without the byte order mark, and how its bytes were
 * written. Immutable and thread-safe.
 */
public final class SourceText {

  private final String text;
  private final Charset charset;
  private final boolean byteOrderMark;

  // Set by racing threads to what is right in any order; both are immutable.
  private LineMap lines;
  private LineCount counted;

  private SourceText(String text, Charset charset, boolean byteOrderMark) {
    this.text = text;
    this.charset = charset;
    this.byteOrderMark = byteOrderMark;
  }

  /** A text that never was bytes. */
  public static SourceText of(CharSequence text) {
    return new SourceText(text.toString(), StandardCharsets.UTF_8, false);
  }

  /**
   * Decodes a file's bytes strictly: a byte that is not of the charset is an error, not a question
   * mark. A byte order mark (UTF-8, UTF-16) wins over {@code expected} and is left out of the text.
   *
   * @throws UndecodableTextException if the bytes are binary or not of the charset
   */
  public static SourceText decode(byte[] bytes, Charset expected) throws UndecodableTextException {
    Objects.requireNonNull(expected, "expected");
    Charset marked = ByteOrderMark.charset(bytes);
    if (marked != null) {
      int skip = ByteOrderMark.length(marked);
      return new SourceText(decode(bytes, skip, marked), marked, true);
    }
    return new SourceText(decode(bytes, 0, expected), expected, false);
  }

  private static String decode(byte[] bytes, int from, Charset charset)
      throws UndecodableTextException {
    boolean singleBytes =
        !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
    if (singleBytes) {
      rejectBinary(bytes);
    }
    if (charset.equals(StandardCharsets.UTF_8)) {
      // Much faster; and only where this character stands can it have met a wrong byte.
      String text = new String(bytes, from, bytes.length - from, charset);
      if (text.indexOf('\uFFFD') < 0) {
        return text;
      }
    }
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out =
        CharBuffer.allocate((int) ((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw new UndecodableTextException(whereAndWhat(bytes, in.position(), charset));
    }
    return out.flip().toString();
  }

  private static void rejectBinary(byte[] bytes) throws UndecodableTextException {
    int looked = Math.min(bytes.length, 8192);
    for (int i = 0; i < looked; i++) {
      if (bytes[i] == 0) {
        throw new UndecodableTextException(
            "looks like a binary file (byte " + i + " is zero); leave it out, or save it as text");
      }
    }
  }

  private static String whereAndWhat(byte[] bytes, int at, Charset charset) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    String found =
        at < bytes.length ? String.format(Locale.ROOT, "0x%02X", bytes[at] & 0xFF) : "the end";
    return String.format(
        Locale.ROOT,
        "not %s: %s at byte %d (line %d); save it as UTF-8, or say which encoding it has",
        charset.name(),
        found,
        at,
        line);
  }

  /** The characters, without a byte order mark; line ends as they were. */
  public String text() {
    return text;
  }

  /** The charset the bytes were in; UTF-8 for a text that never was bytes. */
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

  /** Whether the charset has all characters of {@code words}. */
  public boolean canEncode(CharSequence words) {
    return charset.canEncode() && charset.newEncoder().canEncode(words);
  }

  /**
   * Writes a part of this text, or something that is to stand in it, as bytes; strictly, and
   * without a byte order mark.
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
   * Line and column of an offset. Who asks in the order of the text needs no line map for it, and
   * the text after it is not looked at.
   *
   * @param offset in UTF-16 units, from 0 to the length of the text
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  public Position at(int offset) {
    if (lines == null && counted == null) {
      startCounting();
    }
    LineCount before = counted;
    if (before == null || offset < before.reached() || offset > text.length()) {
      return lines().at(offset);
    }
    LineCount now = before.goOnTo(offset, text);
    counted = now;
    return now.position();
  }

  private void startCounting() {
    if (text.indexOf('\r') < 0) {
      counted = LineCount.NONE;
    }
  }

  /** Where the lines begin; built on first need. */
  public LineMap lines() {
    LineMap known = lines;
    if (known == null) {
      known = LineMap.of(text);
      lines = known;
    }
    return known;
  }
}
