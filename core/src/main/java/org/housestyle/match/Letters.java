package org.housestyle.match;

import java.nio.charset.StandardCharsets;

/**
 * A text as the prefilter reads it: a byte for each character, which is read faster than a string
 * where only the first compiler is at work.
 */
final class Letters {

  /** Bytes of UTF-8. What is not ASCII is foreign. */
  private static final byte[] UTF_8 = new byte[0x100];

  /** Bytes that are classes themselves. */
  private static final byte[] THEMSELVES = new byte[0x100];

  static {
    for (int unit = 0; unit < UTF_8.length; unit++) {
      boolean ascii = unit > 0 && unit < 0x80;
      UTF_8[unit] = (byte) (ascii ? LetterClass.of((char) unit) : LetterClass.FOREIGN);
      THEMSELVES[unit] = (byte) unit;
    }
  }

  /** A byte for each character. */
  final byte[] units;

  /** Where the first of them is. */
  final int from;

  /** Just after the last of them. */
  final int to;

  /** The {@link LetterClass} of each of the 256 bytes. */
  final byte[] classes;

  private Letters(byte[] units, int from, int to, byte[] classes) {
    this.units = units;
    this.from = from;
    this.to = to;
    this.classes = classes;
  }

  /** The letters of a string. */
  static Letters of(String text) {
    // Most texts that are not ASCII have one of these, and it takes no time to see that it is not.
    if (text.indexOf('’') < 0) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      if (utf8.length == text.length()) {
        return ofUtf8(utf8, 0, utf8.length);
      }
    }
    char[] characters = text.toCharArray();
    byte[] units = new byte[characters.length];
    for (int i = 0; i < units.length; i++) {
      units[i] = (byte) LetterClass.of(characters[i]);
    }
    return new Letters(units, 0, units.length, THEMSELVES);
  }

  /** The letters of a part of a text in UTF-8, or in another charset that holds all of ASCII. */
  static Letters ofUtf8(byte[] text, int from, int to) {
    return new Letters(text, from, to, UTF_8);
  }

  /** The class of one of the characters. */
  int classOf(int index) {
    return classes[units[index] & classes.length - 1];
  }

  /** The first place from {@code start} on that follows a separator; else the end. */
  int wordStart(int start) {
    int i = start;
    while (i < to && (i == from || !LetterClass.parts(classOf(i - 1)))) {
      i++;
    }
    return i;
  }
}
