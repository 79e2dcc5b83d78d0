// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/**
 * The words round a place in a sentence with their parts of speech. Tagging is by far the slowest
 * step of a check, so it is used only where the words alone do not decide. For one thread.
 */
final class PartsOfSpeech {

  /** How far to either side words are tagged, in UTF-16 units. */
  private static final int REACH = 60;

  private final String prose;
  private final boolean titleCase;
  private final List<Span> spans = new ArrayList<>();

  private PartsOfSpeech(String prose, Span window, List<Token> tokens) {
    this.prose = prose;
    this.titleCase = TitleCase.isStyleOf(tokens, prose);
    int end = window.start();
    for (Token token : tokens) {
      addMarks(end, token.start());
      spans.add(token.span());
      end = token.end();
    }
    addMarks(end, window.end());
  }

  /** The words of a span's sentence near the span: some ten to either side. */
  static PartsOfSpeech near(AnalyzedText text, Span span) {
    Span window = window(text.text(), span);
    return new PartsOfSpeech(text.text(), window, text.tokensIn(window));
  }

  private static Span window(String prose, Span span) {
    Span sentence = Sentence.around(prose, span);
    int start = Math.max(sentence.start(), span.start() - REACH);
    while (start > sentence.start()
        && start < span.start()
        && !Characters.isSpace(prose.charAt(start - 1))) {
      start++;
    }
    int end = Math.min(sentence.end(), span.end() + REACH);
    while (end < sentence.end() && end > span.end() && !Characters.isSpace(prose.charAt(end))) {
      end--;
    }
    return new Span(start, end);
  }

  /** The tagger takes each punctuation mark for a word. */
  private void addMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = prose.charAt(i);
      if (!Characters.isSpace(c) && !Characters.isInvisible(c)) {
        spans.add(new Span(i, i + 1));
      }
    }
  }

  /** Whether the word that begins at an offset is a noun, a proper one included. */
  boolean isNoun(int offset) {
    String tag = tag(offset);
    return tag.equals("NOUN") || tag.equals("PROPN");
  }

  /** The words and marks that begin at an offset or after it, as the copy has them. */
  List<String> wordsFrom(int offset) {
    return List.of(words()).subList(indexAt(offset), spans.size());
  }

  /**
   * The tags of the words and marks that begin at an offset or after it.
   *
   * @param headline whether capitals say nothing about a word
   */
  List<String> tagsFrom(int offset, boolean headline) {
    String[] words = headline ? inSmallLetters() : words();
    return List.of(Tagger.tag(words, words.length)).subList(indexAt(offset), words.length);
  }

  private int indexAt(int offset) {
    int index = 0;
    while (index < spans.size() && spans.get(index).start() < offset) {
      index++;
    }
    return index;
  }

  /** Whether the word that begins at an offset is a verb, an auxiliary included. */
  boolean isVerb(int offset) {
    String tag = tag(offset);
    return tag.equals("VERB") || tag.equals("AUX");
  }

  /** The tag of the word that begins at an offset; empty if none does. */
  private String tag(int offset) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).start() == offset) {
        return Tagger.tag(titleCase ? inSmallLetters() : words(), i + 1)[i];
      }
    }
    return "";
  }

  private String[] words() {
    String[] words = new String[spans.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = spans.get(i).in(prose);
    }
    return words;
  }

  /** The words where capitals say nothing about them. */
  private String[] inSmallLetters() {
    String[] words = words();
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].toLowerCase(Locale.ROOT);
    }
    return words;
  }
}
