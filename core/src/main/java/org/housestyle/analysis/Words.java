package org.housestyle.analysis;

import java.util.List;
import org.housestyle.text.Span;

/** Cuts a part of a text into words. Prefer {@link AnalyzedText}, which does it once per block. */
public final class Words {

  private Words() {}

  /**
   * The words of a part of a text.
   *
   * @param window begins and ends at white space, or at an end of the text
   */
  public static List<Token> of(String text, Span window) {
    return Tokens.of(text, window);
  }
}
