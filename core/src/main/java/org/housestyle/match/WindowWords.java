package org.housestyle.match;

import java.util.List;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.Token;
import org.housestyle.text.Span;

/** The words of a window of prose, and what was found out about them. For one thread. */
final class WindowWords {

  private static final byte KNOWN_WORD = 1;
  private static final byte NO_WORD = 2;

  private final String prose;
  private final List<Token> words;

  /** What is known of each word; 0 where it was not asked yet. */
  private final byte[] kinds;

  WindowWords(String prose, List<Token> words) {
    this.prose = prose;
    this.words = words;
    this.kinds = new byte[words.size()];
  }

  /** How many there are. */
  int size() {
    return words.size();
  }

  /** A word, folded. */
  String at(int index) {
    return words.get(index).word();
  }

  /** Where a word begins in the prose. */
  int startOf(int index) {
    return words.get(index).start();
  }

  /** Just after the last character of a word. */
  int endOf(int index) {
    return words.get(index).end();
  }

  /** Whether so many words are there from one on, and a term may reach over all of them. */
  boolean areInARow(int first, int count) {
    if (first < 0 || first + count > words.size()) {
      return false;
    }
    for (int i = first + 1; i < first + count; i++) {
      if (!words.get(i).joined()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word may be a misspelling. */
  boolean isNoWord(int index, Spelling spelling) {
    if (kinds[index] == 0) {
      kinds[index] = spelling.isNoWord(at(index)) ? NO_WORD : KNOWN_WORD;
    }
    return kinds[index] == NO_WORD;
  }

  /** Whether a word may be a misspelling of one that fills a place. */
  boolean mayMean(int index, Phrase.Place place, Spelling spelling) {
    List<String> meant = place.misspellable();
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

  /** Whether the words from one on, spelt right, fill the places of a phrase. */
  boolean fill(Phrase phrase, int first) {
    List<Phrase.Place> places = phrase.places();
    for (int i = 0; i < places.size(); i++) {
      if (!places.get(i).isFilledBy(at(first + i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the words from one on fills its place in the plural. */
  boolean anyIsPlural(int first, Phrase phrase) {
    List<Phrase.Place> places = phrase.places();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).isPlural(at(first + i))) {
        return true;
      }
    }
    return false;
  }

  /** The part of the prose that some words in a row take, a possessive ending left out. */
  Span span(int first, int count) {
    return new Span(startOf(first), endWithoutPossessive(words.get(first + count - 1)));
  }

  private int endWithoutPossessive(Token token) {
    if (token.word().endsWith("'s")) {
      for (int i = token.end() - 1; i > token.start(); i--) {
        if (Folding.isApostrophe(prose.charAt(i))) {
          return i;
        }
      }
    }
    return token.end();
  }
}
