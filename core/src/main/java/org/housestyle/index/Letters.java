// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import java.nio.charset.StandardCharsets;

/**
 * A text as the automaton reads it: a byte for each character, so that one loop reads the bytes of
 * a file as they are, and other text as letter classes. It is two to three times as fast as a loop
 * over the characters of a string.
 */
final class Letters {

  /** The classes of UTF-8 bytes; those outside ASCII are foreign. */
  private static final byte[] UTF_8 = new byte[0x100];

  /** The same, but zero is a character: it is foreign only among bytes that were not decoded. */
  private static final byte[] ASCII = new byte[0x100];

  /** For bytes that are classes already. */
  private static final byte[] IDENTITY = new byte[0x100];

  static {
    for (int unit = 0; unit < UTF_8.length; unit++) {
      boolean ascii = unit > 0 && unit < 0x80;
      UTF_8[unit] = (byte) (ascii ? LetterClass.of((char) unit) : LetterClass.FOREIGN);
      ASCII[unit] = (byte) (ascii ? UTF_8[unit] : LetterClass.of((char) 0));
      IDENTITY[unit] = (byte) unit;
    }
  }

  /** A byte for each character. */
  final byte[] units;

  /** Index of the first of them. */
  final int from;

  /** Index just after the last of them. */
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
    // Most texts outside ASCII have one of these, and looking for it costs nothing.
    if (text.indexOf('’') < 0) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      if (utf8.length == text.length()) {
        return new Letters(utf8, 0, utf8.length, ASCII);
      }
    }
    char[] characters = text.toCharArray();
    byte[] units = new byte[characters.length];
    for (int i = 0; i < units.length; i++) {
      units[i] = (byte) LetterClass.of(characters[i]);
    }
    return new Letters(units, 0, units.length, IDENTITY);
  }

  /** The letters of a part of a text in UTF-8, or in another charset that contains ASCII. */
  static Letters ofUtf8(byte[] text, int from, int to) {
    return new Letters(text, from, to, UTF_8);
  }

  /** The class of one of the characters. */
  int classOf(int index) {
    return classes[units[index] & classes.length - 1];
  }

  /** The first index from {@code start} on that follows a separator, or the end. */
  int wordStart(int start) {
    int i = start;
    while (i < to && (i == from || !LetterClass.separates(classOf(i - 1)))) {
      i++;
    }
    return i;
  }
}
