// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import org.housestyle.text.Span;

/**
 * A text in which some spans are overwritten, so that a parser takes them for something else. Its
 * length, and so every offset, stays the same. For one thread.
 */
public final class Mask {

  /** Written for each unit of code that belongs to a sentence; becomes one placeholder in prose. */
  public static final char CODE = '\uE000';

  /** Written for each unit of what no reader sees, and what parts no words; vanishes from prose. */
  public static final char NOTHING = '\uE001';

  private final String text;
  private StringBuilder masked;
  private String shown;

  /** A mask of a text that overwrites nothing yet. */
  public Mask(String text) {
    this.text = text;
    this.shown = text;
  }

  /** The text, masked so far. */
  public String text() {
    if (shown == null) {
      shown = masked.toString();
    }
    return shown;
  }

  /** Whether anything is overwritten. */
  public boolean isEmpty() {
    return masked == null;
  }

  /** The character at an offset, masked or not. */
  public char charAt(int offset) {
    return masked == null ? text.charAt(offset) : masked.charAt(offset);
  }

  /** Whether only blanks, or what is blank by now, are before and after a span in its lines. */
  public boolean isAlone(Span span) {
    int before = span.start();
    while (before > 0 && isBlank(charAt(before - 1))) {
      before--;
    }
    int after = span.end();
    while (after < text.length() && isBlank(charAt(after))) {
      after++;
    }
    return (before == 0 || isLineEnd(text.charAt(before - 1)))
        && (after == text.length() || isLineEnd(text.charAt(after)));
  }

  /**
   * Masks code. If it is alone on its lines, they become blank, so that it separates blocks; or
   * else it becomes part of its sentence that is not prose, or of its tag.
   */
  public void code(Span span) {
    if (isAlone(span)) {
      blank(span);
      return;
    }
    fill(span, CODE);
    if (followsTagName(span.start())) {
      write(span.start(), " ");
    }
  }

  /**
   * Whether an offset is just after the name of a tag, which what comes there would make longer.
   */
  private boolean followsTagName(int offset) {
    int i = offset;
    while (i > 0 && isInName(text.charAt(i - 1))) {
      i--;
    }
    return i > 0 && i < offset && text.charAt(i - 1) == '<';
  }

  private static boolean isInName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }

  /** Masks code by a word and spaces. It must have room for the word. */
  public void word(Span span, String word) {
    blank(span);
    write(span.start(), word);
  }

  /** Masks what no reader sees, in the middle of words or not. */
  public void nothing(Span span) {
    fill(span, NOTHING);
  }

  /** Overwrites a span with spaces; its line ends stay. */
  public void blank(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (!isLineEnd(text.charAt(i))) {
        masked().setCharAt(i, ' ');
      }
    }
  }

  /** Writes markup at an offset, over as many characters. */
  public void write(int offset, String markup) {
    masked().replace(offset, offset + markup.length(), markup);
  }

  private void fill(Span span, char with) {
    for (int i = span.start(); i < span.end(); i++) {
      masked().setCharAt(i, with);
    }
  }

  private StringBuilder masked() {
    if (masked == null) {
      masked = new StringBuilder(text);
    }
    shown = null;
    return masked;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
