package org.housestyle.analysis;

import org.housestyle.text.Span;

/**
 * A word of the prose. It is folded when it is first asked for: most words never are. Immutable.
 */
public final class Token {

  private final String prose;
  private final int start;
  private final int end;
  private final boolean joined;

  /** Its folded form; set by racing threads to the same. */
  private String word;

  Token(String prose, int start, int end, boolean joined) {
    this.prose = prose;
    this.start = start;
    this.end = end;
    this.joined = joined;
  }

  /** Its folded form, apostrophes straight, possessive endings kept. */
  public String word() {
    String known = word;
    if (known == null) {
      known = Folding.fold(prose.substring(start, end));
      word = known;
    }
    return known;
  }

  /** Where it begins in the prose. */
  public int start() {
    return start;
  }

  /** Just after its last character. */
  public int end() {
    return end;
  }

  /** Where it stands. */
  public Span span() {
    return new Span(start, end);
  }

  /**
   * Whether nothing but space or a hyphen parts it from the word before, so that a term may reach
   * across.
   */
  public boolean joined() {
    return joined;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Token token
        && start == token.start
        && end == token.end
        && joined == token.joined
        && word().equals(token.word());
  }

  @Override
  public int hashCode() {
    return 31 * start + word().hashCode();
  }

  @Override
  public String toString() {
    return word() + " " + span() + (joined ? " joined" : "");
  }
}
