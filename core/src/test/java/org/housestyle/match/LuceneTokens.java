// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.housestyle.analysis.Token;

/**
 * Hands the words of a window to Lucene. A word that a term cannot reach across to leaves a gap in
 * the positions; a misspelt word stands beside what it may mean, marked as such.
 */
final class LuceneTokens extends TokenStream {

  /** Comes before a word that was meant but not written. */
  static final char MEANT = '~';

  private final List<Token> tokens;
  private final List<List<String>> meant;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private int token = -1;
  private int correction;

  /**
   * Starts before the first word.
   *
   * @param meant for each token, the words it may be a misspelling of
   */
  LuceneTokens(List<Token> tokens, List<List<String>> meant) {
    this.tokens = tokens;
    this.meant = meant;
  }

  /** The position of each token, as Lucene counts them. */
  static int[] positions(List<Token> tokens) {
    int[] positions = new int[tokens.size()];
    int position = -1;
    for (int i = 0; i < positions.length; i++) {
      position += increment(tokens.get(i));
      positions[i] = position;
    }
    return positions;
  }

  private static int increment(Token token) {
    return token.joined() ? 1 : 2;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (token >= 0 && correction < meant.get(token).size()) {
      term.setEmpty().append(MEANT).append(meant.get(token).get(correction++));
      increment.setPositionIncrement(0);
    } else if (++token < tokens.size()) {
      correction = 0;
      term.setEmpty().append(tokens.get(token).word());
      increment.setPositionIncrement(increment(tokens.get(token)));
    } else {
      return false;
    }
    offset.setOffset(tokens.get(token).span().start(), tokens.get(token).span().end());
    return true;
  }

  @Override
  public void reset() {
    token = -1;
    correction = 0;
  }
}
