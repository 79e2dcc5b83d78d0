package org.housestyle.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;
import org.housestyle.text.Span;

/**
 * Cuts prose into words with Lucene's standard tokenizer (Unicode text segmentation).
 *
 * <p>Three wishes of ours go to it through a view of the text that has the same length, so that
 * every offset stays: a full stop, a colon or an underline inside a word parts it ("found.The"), a
 * curly apostrophe is a straight one, and a zero-width space does not part a word.
 */
public final class Words {

  /** Longer words are cut, as Lucene's analyzers do. */
  private static final int LONGEST = 255;

  private Words() {}

  /**
   * The words of a stretch of prose.
   *
   * @param prose the whole passage
   * @param window where to look; begins and ends beside white space, or at the passage's ends
   */
  public static List<Token> of(String prose, Span window) {
    List<Token> plain = PlainWords.of(prose, window, LONGEST);
    return plain == null ? ofAnyProse(prose, window) : plain;
  }

  /** The same, whatever characters there are. */
  static List<Token> ofAnyProse(String prose, Span window) {
    List<Token> tokens = new ArrayList<>();
    // The scanner itself, without the attributes of a token stream, which cost more than it does.
    StandardTokenizerImpl scanner =
        new StandardTokenizerImpl(new StringReader(viewOf(prose, window)));
    scanner.setBufferSize(LONGEST);
    try {
      int previousEnd = -1;
      while (scanner.getNextToken() != StandardTokenizerImpl.YYEOF) {
        int start = window.start() + scanner.yychar();
        boolean joined = previousEnd >= 0 && joins(prose, previousEnd, start);
        previousEnd = start + scanner.yylength();
        tokens.add(new Token(prose, start, previousEnd, joined));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: a string cannot fail to be read", e);
    }
    return tokens;
  }

  private static String viewOf(String prose, Span window) {
    char[] view = window.in(prose).toCharArray();
    for (int i = 0; i < view.length; i++) {
      char c = view[i];
      if (c == '.' || c == ':' || c == '_') {
        view[i] = ' ';
      } else if (c == '\u200B') {
        view[i] = '\u200D';
      } else if (Folding.isApostrophe(c)) {
        view[i] = '\'';
      }
    }
    return new String(view);
  }

  /** Whether a term may reach from one word to the next over what lies between them. */
  static boolean joins(String prose, int from, int to) {
    if (to - from == 1 && prose.charAt(from) == ' ') {
      return true;
    }
    int i = from;
    boolean hyphen = false;
    boolean space = false;
    for (; i < to; i++) {
      char c = prose.charAt(i);
      if (Folding.isHyphen(c) && !hyphen && !space) {
        hyphen = true;
      } else if (Folding.isSpace(c)) {
        space = true;
      } else if (!Folding.isInvisible(c)) {
        return false;
      }
    }
    // "child-" and "porn" on the next line are one compound; "child - porn" is not.
    return hyphen ? !space || endsLine(prose, from, to) : space;
  }

  private static boolean endsLine(String prose, int from, int to) {
    for (int i = from; i < to; i++) {
      if (prose.charAt(i) == '\n' || prose.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }
}
