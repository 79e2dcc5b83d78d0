// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Tokens;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/**
 * The words of a text as phrases are compared with them. Remembers which may be misspellings. For
 * one thread.
 */
final class WordSequence {

  private static final byte KNOWN_WORD = 1;
  private static final byte NO_WORD = 2;

  private final String prose;
  private final Tokens tokens;

  /** What was computed for each word; 0 if nothing yet. */
  private final byte[] kinds;

  WordSequence(AnalyzedText text) {
    this.prose = text.text();
    this.tokens = text.tokens();
    this.kinds = new byte[tokens.size()];
  }

  int size() {
    return kinds.length;
  }

  /** A word, folded. */
  String at(int index) {
    return tokens.word(index);
  }

  /** The index of the word that begins before an offset and ends there or later; -1 if none. */
  int endingAt(int offset) {
    int index = tokens.indexAt(offset) - 1;
    return index >= 0 && tokens.end(index) >= offset ? index : -1;
  }

  /** Whether there are {@code count} words from one on, and a term may reach across all of them. */
  boolean areInARow(int first, int count) {
    if (first < 0 || first + count > size()) {
      return false;
    }
    for (int i = first + 1; i < first + count; i++) {
      if (!tokens.isJoined(i)) {
        return false;
      }
    }
    return true;
  }

  /** The same, where a comma may come between two words. */
  boolean areInAList(int first, int count) {
    if (first < 0 || first + count > size()) {
      return false;
    }
    for (int i = first + 1; i < first + count; i++) {
      if (!tokens.isJoined(i) && !isComma(tokens.end(i - 1), tokens.start(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isComma(int from, int to) {
    return to - from == 2
        && prose.charAt(from) == ','
        && Characters.isSpace(prose.charAt(from + 1));
  }

  /** Whether a word may be a misspelling. */
  boolean isNoWord(int index, Spelling spelling) {
    if (kinds[index] == 0) {
      kinds[index] = spelling.isNoWord(at(index)) ? NO_WORD : KNOWN_WORD;
    }
    return kinds[index] == NO_WORD;
  }

  /** Whether a word may be a misspelling of one that fills a place. */
  boolean mayMean(int index, WordChoice place, Spelling spelling) {
    List<String> meant = place.known().misspellable();
    if (meant.isEmpty() || !isNoWord(index, spelling)) {
      return false;
    }
    for (int i = 0; i < meant.size(); i++) {
      if (Spelling.isOneEdit(at(index), meant.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words from one on, spelt right, fill some places. */
  boolean fill(List<WordChoice> places, int first) {
    for (int i = 0; i < places.size(); i++) {
      if (!places.get(i).isFilledBy(at(first + i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the words from one on fills its place in the plural. */
  boolean anyIsPlural(int first, Phrase phrase) {
    List<WordChoice> places = phrase.places();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).isPlural(at(first + i))) {
        return true;
      }
    }
    return false;
  }

  /** Where the words are that fill each word set of a phrase which begins at a word. */
  Map<String, Span> kept(int first, Phrase phrase) {
    Map<String, Span> kept = new HashMap<>(2);
    List<WordChoice> places = phrase.places();
    for (int i = 0; i < places.size(); i++) {
      if (!places.get(i).known().set().isEmpty()) {
        kept.merge(
            places.get(i).known().set(),
            keptSpan(first + i, places.get(i)),
            (one, other) -> new Span(one.start(), other.end()));
      }
    }
    return kept;
  }

  /** A word without its possessive ending, unless the word set has it: Parkinson's. */
  private Span keptSpan(int index, WordChoice place) {
    return place.known().words().contains(at(index))
        ? new Span(tokens.start(index), tokens.end(index))
        : span(index, 1);
  }

  /** The span of {@code count} words in a row, without a possessive ending. */
  Span span(int first, int count) {
    return new Span(tokens.start(first), endWithoutPossessive(first + count - 1));
  }

  private int endWithoutPossessive(int index) {
    if (at(index).endsWith("'s")) {
      for (int i = tokens.end(index) - 1; i > tokens.start(index); i--) {
        if (Characters.isApostrophe(prose.charAt(i))) {
          return i;
        }
      }
    }
    return tokens.end(index);
  }
}
