package org.housestyle.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.Quotations;
import org.housestyle.analysis.Quotations.Quotation;
import org.housestyle.analysis.Token;
import org.housestyle.analysis.Words;
import org.housestyle.document.Block;
import org.housestyle.text.Span;

/** A passage with what the judges ask of it, worked out once and only on demand. */
final class Context {

  /** How far to either side words are near, in UTF-16 units. */
  private static final int NEAR = 400;

  /** How far they are cut at once, so that the next place often needs no new cut. */
  private static final int REACH = 800;

  /** The longest word, with its marks, that may stand beside a term quoted by itself. */
  private static final int MOST_BESIDES = 30;

  private final Block passage;
  private final Setting setting;
  private final Preferred preferred;
  private final Map<Span, CueText> sentences = new HashMap<>();
  private Quotations quotations;

  /** Where speech from the passage before ends, 0 if nowhere, below 0 if not known yet. */
  private int endOfSpeech = -1;

  private List<Token> words;
  private Span known = new Span(0, 0);

  Context(Block passage, Setting setting, Preferred preferred) {
    this.passage = passage;
    this.setting = setting;
    this.preferred = preferred;
  }

  Block passage() {
    return passage;
  }

  /** The headings that the passage stands under; empty if there are none. */
  String headings() {
    return setting.headings();
  }

  /** Whether speech that the passage before left open ends in this one, after a span. */
  boolean goesOnSpeaking(Span span) {
    if (endOfSpeech < 0) {
      int closing = Quotations.firstThatOnlyCloses(prose());
      boolean open = closing > 0 && Quotations.of(setting.before().get()).isLeftOpen();
      endOfSpeech = open ? closing : 0;
    }
    return span.end() <= endOfSpeech;
  }

  String prose() {
    return passage.prose();
  }

  Quotations quotations() {
    if (quotations == null) {
      quotations = Quotations.of(passage.prose());
    }
    return quotations;
  }

  /** The words of a span, and those near it to either side; the same whatever was asked before. */
  List<Token> wordsRound(Span span) {
    int from = Math.max(0, span.start() - NEAR);
    int to = Math.min(prose().length(), span.end() + NEAR);
    if (words == null || known.start() > from || known.end() < to) {
      known = between(span.start() - REACH, span.end() + REACH, span);
      words = Words.of(prose(), known);
    }
    return words.subList(firstFrom(from, words), firstFrom(to, words));
  }

  /** The number of the first word that begins at an offset or after it. */
  static int firstFrom(int offset, List<Token> words) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether there is a letter or a digit in a stretch of the passage. */
  boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(prose().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A stretch of prose that cuts no word; it may begin or end a little nearer to the span. */
  private Span between(int start, int end, Span span) {
    int from = Math.max(0, start);
    while (from > 0 && from < span.start() && !Folding.isSpace(prose().charAt(from - 1))) {
      from++;
    }
    int to = Math.min(prose().length(), end);
    while (to < prose().length() && to > span.end() && !Folding.isSpace(prose().charAt(to))) {
      to--;
    }
    return new Span(from, to);
  }

  /** The sentence round a term or a quotation, as cues see it. */
  CueText sentence(Span span) {
    CueText known = sentences.get(span);
    if (known == null) {
      known = new CueTextReader(this, span).read(standsAlone(span, true), preferred);
      sentences.put(span, known);
    }
    return known;
  }

  /**
   * Whether a span stands in quotation marks with nothing else but an article, or one word before
   * it if {@code described}.
   */
  boolean standsAlone(Span span, boolean described) {
    Optional<Quotation> quotation = quotations().innermost(span);
    if (quotation.isEmpty()) {
      return false;
    }
    Span content = quotation.get().content();
    if (content.length() > span.length() + MOST_BESIDES) {
      return false;
    }
    String before = prose().substring(content.start(), span.start()).strip();
    boolean bare =
        before.isEmpty() || before.equalsIgnoreCase("a") || before.equalsIgnoreCase("the");
    boolean oneWord = before.chars().allMatch(Character::isLetter);
    String after = prose().substring(span.end(), content.end());
    return (bare || (described && oneWord))
        && after.chars().allMatch(c -> Folding.isSpace((char) c) || ".,;:!?".indexOf(c) >= 0);
  }
}
