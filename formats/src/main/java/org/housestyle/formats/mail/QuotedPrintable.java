// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.text.SourceText;

/** Quoted-printable (RFC 2045, section 6.7). An edit changes only what writes its own words. */
final class QuotedPrintable implements ContentEncoding {

  /** The longest line, without the sign that it goes on. */
  private static final int LONGEST = 75;

  private static final String HEX = "0123456789ABCDEF";

  @Override
  public byte[] decode(String written) {
    return new Decoded(written).bytes();
  }

  /** What is written, decoded, and where each byte of it is written. */
  private static final class Decoded {

    private final String written;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int[] starts;
    private final int[] ends;

    Decoded(String written) {
      this.written = written;
      this.starts = new int[written.length()];
      this.ends = new int[written.length()];
      int at = 0;
      while (at < written.length()) {
        int softBreak = endOfSoftBreak(at);
        if (softBreak > at) {
          at = softBreak;
        } else {
          starts[bytes.size()] = at;
          boolean isEscape = isEscape(at);
          at += isEscape ? 3 : 1;
          ends[bytes.size()] = at;
          bytes.write(
              isEscape
                  ? Integer.parseInt(written.substring(at - 2, at), 16)
                  : written.charAt(at - 1));
        }
      }
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }

    /** Where a byte begins; after the last one, the end. */
    int start(int index) {
      return index < bytes.size() ? starts[index] : written.length();
    }

    int end(int index) {
      return ends[index];
    }

    private boolean isEscape(int at) {
      return written.charAt(at) == '='
          && at + 2 < written.length()
          && Character.digit(written.charAt(at + 1), 16) >= 0
          && Character.digit(written.charAt(at + 2), 16) >= 0;
    }

    /** Where the line begins that a line with a sign at its end goes on in; the offset if none. */
    private int endOfSoftBreak(int at) {
      if (written.charAt(at) != '=') {
        return at;
      }
      int end = at + 1;
      while (end < written.length() && " \t".indexOf(written.charAt(end)) >= 0) {
        end++;
      }
      return end == written.length() || MimeParser.lineEnd(written, end) == end
          ? MimeParser.nextLine(written, end, written.length())
          : at;
    }
  }

  @Override
  public String edit(String written, SourceText text, List<Edit> edits, String lineEnd)
      throws IOException {
    Decoded decoded = new Decoded(written);
    if (!Arrays.equals(text.encode(text.text()), decoded.bytes())) {
      throw new IOException(
          "its text cannot be written back in " + text.charset() + " byte for byte");
    }
    StringBuilder edited = new StringBuilder();
    int done = 0;
    for (Edit edit : Fixer.chosen(edits)) {
      int first = text.encode(text.text().substring(0, edit.span().start())).length;
      int last = first + text.encode(edit.span().in(text.text())).length;
      int start = decoded.start(first);
      int end = first == last ? start : decoded.end(last - 1);
      edited.append(written, done, start);
      int rest = MimeParser.lineEnd(written, end) - end;
      write(edited, text.encode(edit.replacement()), rest, "=" + lineEnd);
      done = end;
    }
    return edited.append(written, done, written.length()).toString();
  }

  /**
   * Writes bytes; a line that gets too long goes on in another.
   *
   * @param rest how much of the line follows them
   */
  private static void write(StringBuilder edited, byte[] bytes, int rest, String softBreak) {
    int column = edited.length() - edited.lastIndexOf("\n") - 1;
    for (byte each : bytes) {
      String character = encoded(each);
      if (column + character.length() > LONGEST) {
        edited.append(softBreak);
        column = 0;
      }
      edited.append(character);
      column += character.length();
    }
    if (rest > 0 && column + rest > LONGEST + 1) {
      edited.append(softBreak);
    } else if (rest == 0 && edited.length() > 0 && edited.charAt(edited.length() - 1) == ' ') {
      edited.setLength(edited.length() - 1);
      edited.append("=20");
    }
  }

  private static String encoded(byte value) {
    boolean isPlain = value >= ' ' && value <= '~' && value != '=';
    return isPlain
        ? String.valueOf((char) value)
        : "=" + HEX.charAt(value >> 4 & 15) + HEX.charAt(value & 15);
  }
}
