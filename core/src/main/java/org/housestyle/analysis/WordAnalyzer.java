// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.housestyle.text.Characters;

/**
 * Lucene's standard tokenizer (Unicode text segmentation) with three changes for newspaper copy: a
 * full stop, colon or underline inside a word separates two words ("found.The"), a curly apostrophe
 * counts as a straight one, and a zero-width space does not separate words. Thread-safe: Lucene
 * keeps a token stream per thread and uses it again.
 */
final class WordAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new StandardTokenizer(WordAttributes.FACTORY));
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new WordCharacters(reader);
  }

  /** Replaces single characters, so that every offset stays the same. */
  private static final class WordCharacters extends CharFilter {

    WordCharacters(Reader reader) {
      super(reader);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
      int read = input.read(buffer, from, length);
      for (int i = from; i < from + read; i++) {
        buffer[i] = replacement(buffer[i]);
      }
      return read;
    }

    private static char replacement(char c) {
      if (c == '.' || c == ':' || c == '_') {
        return ' ';
      }
      if (c < '\u02BC') {
        return c;
      }
      if (c == '\u200B') {
        return '\u200D';
      }
      if (Characters.isApostrophe(c)) {
        return '\'';
      }
      // Unicode joins words by some spaces and dashes, and by every kind of underline.
      boolean separates =
          Characters.isSpace(c)
              || Characters.isHyphen(c)
              || Character.getType(c) == Character.CONNECTOR_PUNCTUATION;
      return separates ? ' ' : c;
    }

    @Override
    protected int correct(int offset) {
      return offset;
    }
  }
}
