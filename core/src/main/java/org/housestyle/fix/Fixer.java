package org.housestyle.fix;

import java.util.Comparator;
import java.util.List;

/** Applies edits to a text. */
public final class Fixer {

  private Fixer() {}

  /**
   * The text with the edits made. Everything outside them stays as it is. Of edits that overlap the
   * one that begins first is made, and the others are left for another round.
   *
   * @throws IndexOutOfBoundsException if an edit lies outside the text
   */
  public static String apply(String text, List<Edit> edits) {
    List<Edit> inOrder = edits.stream().sorted(Comparator.comparing(Edit::span)).toList();
    StringBuilder fixed = new StringBuilder(text.length());
    int done = 0;
    for (Edit edit : inOrder) {
      if (edit.span().start() >= done) {
        fixed.append(text, done, edit.span().start()).append(edit.replacement());
        done = edit.span().end();
      }
    }
    return fixed.append(text, done, text.length()).toString();
  }
}
