// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import org.housestyle.text.Span;

/** A word of a text. Immutable; for one thread, like the {@link Tokens} it belongs to. */
public final class Token {

  private final Tokens tokens;
  private final int index;

  Token(Tokens tokens, int index) {
    this.tokens = tokens;
    this.index = index;
  }

  /** The folded form, apostrophes straight, possessive endings kept. */
  public String word() {
    return tokens.word(index);
  }

  /** The offset of the first character. */
  public int start() {
    return tokens.start(index);
  }

  /** The offset just after the last character. */
  public int end() {
    return tokens.end(index);
  }

  /** Both offsets. */
  public Span span() {
    return new Span(start(), end());
  }

  /**
   * Whether only space or a hyphen separates the word from the one before it, so that a term may
   * reach across.
   */
  public boolean joined() {
    return tokens.isJoined(index);
  }

  @Override
  public String toString() {
    return word() + " " + span() + (joined() ? " joined" : "");
  }
}
