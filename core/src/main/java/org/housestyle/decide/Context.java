// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Quotations;
import org.housestyle.analysis.Quotations.Quotation;
import org.housestyle.analysis.TitleCase;
import org.housestyle.analysis.Token;
import org.housestyle.analysis.Tokens;
import org.housestyle.english.WordList;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/** A block with what judges need to know about it. Computed on first need; for one thread. */
final class Context {

  /** How far from a term a token counts as near, in UTF-16 units. */
  static final int NEAR = 400;

  /** The longest word, with its marks, next to a term that still counts as quoted alone. */
  private static final int LONGEST_BESIDES = 30;

  private final AnalyzedText text;
  private final Setting setting;
  private final Preferred preferred;
  private final Map<Span, CueText> sentences = new HashMap<>();

  /** The first letter or digit of the block, and the last; negative if not computed. */
  private int firstInWord = -1;

  private int lastInWord = -1;

  /** Where speech from the previous block ends; 0 if there is none, negative if not computed. */
  private int endOfSpeech = -1;

  /** The lines of the block; null if not computed. */
  private LineHeads lines;

  /** Whether somebody speaks in the block, outside of quotation marks; null if not computed. */
  private Boolean spoken;

  Context(AnalyzedText text, Setting setting, Preferred preferred) {
    this.text = text;
    this.setting = setting;
    this.preferred = preferred;
  }

  AnalyzedText text() {
    return text;
  }

  String prose() {
    return text.text();
  }

  /** The prose of the block before this one; an empty string for the first block. */
  String before() {
    return setting.before().get();
  }

  /** The lines of the block. */
  LineHeads lines() {
    if (lines == null) {
      lines = new LineHeads(this);
    }
    return lines;
  }

  /** The headings above the block. */
  Headings headings() {
    return setting.headings();
  }

  /** The innermost quotation round a span. */
  Optional<Quotation> quotation(Span span) {
    return text.quotations().innermost(span);
  }

  /** The tokens of a span, and those near it on either side. */
  List<Token> near(Span span) {
    int from = Math.max(0, span.start() - NEAR);
    return text.tokensIn(new Span(from, Math.min(prose().length(), span.end() + NEAR)));
  }

  /** Whether speech that the block before left open ends in this one, after a span. */
  boolean continuesSpeech(Span span) {
    if (endOfSpeech < 0) {
      int closing = Quotations.firstThatOnlyCloses(prose());
      boolean open = closing > 0 && Quotations.of(before()).isLeftOpen();
      endOfSpeech = open ? closing : 0;
    }
    return span.end() <= endOfSpeech;
  }

  /**
   * What the label of a speaker at the head of a term's line says of it. The labels of the document
   * are looked for only if the line has one.
   */
  Optional<Evidence.Strength> speakersTurn(Span term) {
    return Transcript.labelBefore(text.block(), term)
        .flatMap(label -> setting.transcript().get().turn(label, text.block(), term));
  }

  /** Whether somebody speaks of himself, or to somebody, outside of quotation marks. */
  boolean isSpoken() {
    if (spoken == null) {
      spoken = false;
      Tokens tokens = text.tokens();
      for (int i = 0; i < tokens.size() && !spoken; i++) {
        spoken =
            ENGLISH.has(WordList.SPEAKS_OF_HIMSELF, tokens.word(i))
                && quotation(tokens.get(i).span()).isEmpty();
      }
    }
    return spoken;
  }

  /** Whether there is a letter or a digit before a span. */
  boolean hasWordBefore(Span span) {
    if (firstInWord < 0) {
      firstInWord = 0;
      while (firstInWord < prose().length() && !isInWord(firstInWord)) {
        firstInWord++;
      }
    }
    return firstInWord < span.start();
  }

  /** Whether there is a letter or a digit after a span. */
  boolean hasWordAfter(Span span) {
    if (lastInWord < 0) {
      lastInWord = prose().length() - 1;
      while (lastInWord > 0 && !isInWord(lastInWord)) {
        lastInWord--;
      }
    }
    return lastInWord >= span.end();
  }

  private boolean isInWord(int offset) {
    return Character.isLetterOrDigit(prose().charAt(offset));
  }

  /** Whether the sentence of a term is a headline in title case: no full stop, all capitals. */
  boolean isTitleCase(Span term) {
    Span sentence = text.sentence(term);
    char last = prose().charAt(Math.max(0, sentence.end() - 1));
    return last != '.' && TitleCase.isStyleOf(text.tokensIn(sentence), prose());
  }

  /** The clause of a term. */
  Span clause(Span term) {
    return Clause.around(text, term);
  }

  /** The sentence round a term or a quotation, as cues see it. */
  CueText sentence(Span span) {
    CueText known = sentences.get(span);
    if (known == null) {
      known = new CueTextReader(this, span).read(preferred);
      sentences.put(span, known);
    }
    return known;
  }

  /**
   * Whether a span is all there is in quotation marks, but for an article, or one word before it if
   * {@code described}.
   */
  boolean isQuotedAlone(Span span, boolean described) {
    Optional<Quotation> quotation = quotation(span);
    if (quotation.isEmpty() || !quotation.get().isOpened()) {
      return false;
    }
    Span content = quotation.get().content();
    if (content.length() > span.length() + LONGEST_BESIDES) {
      return false;
    }
    String before = prose().substring(content.start(), span.start()).strip();
    boolean bare =
        before.isEmpty() || before.equalsIgnoreCase("a") || before.equalsIgnoreCase("the");
    boolean oneWord = before.chars().allMatch(Character::isLetter);
    String after = prose().substring(span.end(), content.end());
    return (bare || (described && oneWord))
        && after.chars().allMatch(c -> Characters.isSpace((char) c) || ".,;:!?".indexOf(c) >= 0);
  }
}
