package org.housestyle.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.text.Span;

/**
 * The parts of speech of a sentence's words, as OpenNLP's tagger tells them by its model for
 * English (UD English Web Treebank). It is by far the slowest thing here, and its model is read on
 * first use: ask only where the shape of the words does not tell.
 */
public final class PartsOfSpeech {

  static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** How far the words are tagged to either side, in UTF-16 units. */
  private static final int REACH = 60;

  /** Read once, by the first thread that asks. */
  private static final class Model {
    static final TagModel TAGS = read();

    private static TagModel read() {
      try (InputStream in = PartsOfSpeech.class.getClassLoader().getResourceAsStream(MODEL)) {
        return TagModelReader.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the part-of-speech model cannot be read", e);
      }
    }
  }

  private final List<Span> spans = new ArrayList<>();
  private final String[] words;

  private PartsOfSpeech(String prose, Span sentence) {
    List<String> found = new ArrayList<>();
    int end = sentence.start();
    for (Token token : Words.of(prose, sentence)) {
      addMarks(prose, end, token.start(), found);
      add(token.span(), prose, found);
      end = token.end();
    }
    addMarks(prose, end, sentence.end(), found);
    this.words = found.toArray(String[]::new);
  }

  /** Looks at the words of a sentence that stand near a span: some ten to either side. */
  public static PartsOfSpeech near(String prose, Span span) {
    Span sentence = Sentence.around(prose, span);
    int start = Math.max(sentence.start(), span.start() - REACH);
    while (start > sentence.start() && start < span.start() && !isSpaceBefore(prose, start)) {
      start++;
    }
    int end = Math.min(sentence.end(), span.end() + REACH);
    while (end < sentence.end() && end > span.end() && !Folding.isSpace(prose.charAt(end))) {
      end--;
    }
    return new PartsOfSpeech(prose, new Span(start, end));
  }

  private static boolean isSpaceBefore(String prose, int offset) {
    return Folding.isSpace(prose.charAt(offset - 1));
  }

  /** Punctuation counts as words of one character. */
  private void addMarks(String prose, int from, int to, List<String> words) {
    for (int i = from; i < to; i++) {
      char c = prose.charAt(i);
      if (!Folding.isSpace(c) && !Folding.isInvisible(c)) {
        add(new Span(i, i + 1), prose, words);
      }
    }
  }

  private void add(Span span, String prose, List<String> words) {
    spans.add(span);
    words.add(span.in(prose));
  }

  /**
   * The tags of the first words. OpenNLP goes on from the three best readings of the words before;
   * but it weighs a word by the tags of the best one only, whichever it goes on from. So the best
   * stays the best, the others need not be looked at, and no tag depends on those after it.
   *
   * @param count of so many
   */
  static String[] tag(String[] words, int count) {
    TagFeatures features = new TagFeatures(words);
    String[] tags = new String[count];
    for (int i = 0; i < count; i++) {
      tags[i] = Model.TAGS.best(features.of(i, tags));
    }
    return tags;
  }

  /** Whether the word that begins at an offset is a noun, a proper one included. */
  public boolean isNoun(int offset) {
    String tag = tagAt(offset);
    return tag.equals("NOUN") || tag.equals("PROPN");
  }

  /** The tag of Universal Dependencies, such as {@code NOUN}; empty if no word begins there. */
  private String tagAt(int offset) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).start() == offset) {
        return tag(words, i + 1)[i];
      }
    }
    return "";
  }
}
