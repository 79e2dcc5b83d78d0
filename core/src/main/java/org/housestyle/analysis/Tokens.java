// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.housestyle.text.Characters;

/**
 * The words of a text in order. Keeps only two offsets per word, since a text may have millions,
 * and folds a word on first use, since most are never compared. For one thread.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess {

  private static final Analyzer ANALYZER = new WordAnalyzer();

  private final String text;
  private int count;
  private int[] starts;
  private int[] ends;
  private String[] words;

  private Tokens(String text, int expected) {
    this.text = text;
    this.starts = new int[expected];
    this.ends = new int[expected];
  }

  /** Cuts a text into words. */
  static Tokens of(String text) {
    Tokens tokens = new Tokens(text, 8 + text.length() / 5);
    try (TokenStream stream = ANALYZER.tokenStream("", withoutHalf(text))) {
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(offset.startOffset(), offset.endOffset());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: a string cannot fail to be read", e);
    }
    return tokens;
  }

  /** Half a surrogate pair at the end, as cutting off a string leaves it, stops Lucene early. */
  private static String withoutHalf(String text) {
    int last = text.length() - 1;
    return last >= 0 && Character.isHighSurrogate(text.charAt(last))
        ? text.substring(0, last)
        : text;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  @Override
  public int size() {
    return count;
  }

  @Override
  public Token get(int index) {
    return new Token(this, Objects.checkIndex(index, count));
  }

  /** The offset of a token's first character. */
  public int start(int index) {
    return starts[index];
  }

  /** The offset just after a token's last character. */
  public int end(int index) {
    return ends[index];
  }

  /** A token's folded form, apostrophes straight, possessive endings kept. */
  public String word(int index) {
    if (words == null) {
      words = new String[count];
    }
    if (words[index] == null) {
      words[index] = Folding.fold(text.substring(starts[index], ends[index]));
    }
    return words[index];
  }

  /** Whether only space or a hyphen separates a token from the one before it. */
  public boolean isJoined(int index) {
    return index > 0 && joins(ends[index - 1], starts[index]);
  }

  /** The index of the first token that begins at an offset or after it; the count if none does. */
  public int indexAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found < 0 ? -found - 1 : found;
  }

  /** Whether a term may reach across what lies between two words. */
  private boolean joins(int from, int to) {
    if (to - from == 1 && text.charAt(from) == ' ') {
      return true;
    }
    boolean hyphen = false;
    boolean space = false;
    boolean lineEnd = false;
    for (int i = endsInPossessive(from) ? from + 1 : from; i < to; i++) {
      char c = text.charAt(i);
      if (Characters.isHyphen(c) && !hyphen && !space) {
        hyphen = true;
      } else if (Characters.isSpace(c)) {
        space = true;
        lineEnd |= Characters.isLineEnd(c);
      } else if (!Characters.isInvisible(c)) {
        return false;
      }
    }
    if (lineEnd && LineBreaks.beginsWithLabel(text, to)) {
      return false;
    }
    // "child-" and "porn" on the next line are one compound; "child - porn" is not.
    return hyphen ? !space || lineEnd : space;
  }

  /** Whether the apostrophe of a plural follows a word: "the lovers' tiff". */
  private boolean endsInPossessive(int end) {
    return text.charAt(end - 1) == 's' && Characters.isApostrophe(text.charAt(end));
  }
}
