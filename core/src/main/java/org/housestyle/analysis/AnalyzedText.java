// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import java.util.List;
import org.housestyle.document.Block;
import org.housestyle.text.Span;

/**
 * A block's prose with its tokens, sentences, quotations and parts of speech. Tokens and quotations
 * are computed on first use and kept. Spans and offsets count UTF-16 units of the prose. Its
 * content never changes; for one thread.
 */
public final class AnalyzedText {
  private final Block block;
  private Tokens tokens;
  private Quotations quotations;

  /**
   * The span whose sentence was asked for last, and that sentence: most ask for one several times.
   */
  private Span asked;

  private Span sentence;

  private AnalyzedText(Block block) {
    this.block = block;
  }

  /** The analysis of a block; nothing is computed yet. */
  public static AnalyzedText of(Block block) {
    return new AnalyzedText(block);
  }

  /** The analysis of prose that belongs to no document, as if it were a paragraph of its own. */
  public static AnalyzedText of(String prose) {
    return new AnalyzedText(Block.of(prose));
  }

  /** The block. */
  public Block block() {
    return block;
  }

  /** The block's prose. */
  public String text() {
    return block.prose();
  }

  /** Every token, in order. */
  public Tokens tokens() {
    if (tokens == null) {
      tokens = Tokens.of(text());
    }
    return tokens;
  }

  /** The index of the first token that begins at an offset or after it; the count if none does. */
  public int tokenAt(int offset) {
    return tokens().indexAt(offset);
  }

  /** The tokens that begin in a span, in order. */
  public List<Token> tokensIn(Span span) {
    return tokens().subList(tokenAt(span.start()), tokenAt(span.end()));
  }

  /** The sentence that holds a span, without the space round it. */
  public Span sentence(Span span) {
    if (!span.equals(asked)) {
      sentence = Sentence.around(text(), span);
      asked = span;
    }
    return sentence;
  }

  /**
   * Whether the character at an offset is a line end that separates paragraphs, or begins a line
   * with a label such as "Image:".
   */
  public boolean endsParagraph(int offset) {
    return LineBreaks.isParagraphBreak(text(), offset);
  }

  /** The quotations by their marks. */
  public Quotations quotations() {
    if (quotations == null) {
      quotations = Quotations.of(text());
    }
    return quotations;
  }

  /** Whether a span describes a noun that follows it: "deaf" in "the deaf young musician". */
  public boolean describesNoun(Span span) {
    return NounAhead.isDescribed(this, span);
  }

  /** Whether a noun stands just before a span: "news" before "addict". */
  public boolean followsNoun(Span span) {
    int first = tokenAt(span.start());
    return tokens().isJoined(first) && isNoun(tokens().start(first - 1), span);
  }

  /**
   * Whether the tagger tags the token that begins at an offset as a noun or a proper noun.
   *
   * @param near the span whose surroundings, within its sentence, are tagged
   */
  public boolean isNoun(int offset, Span near) {
    return PartsOfSpeech.near(this, near).isNoun(offset);
  }

  /**
   * Whether the tagger tags the token that begins at an offset as a verb, an auxiliary included.
   *
   * @param near the span whose surroundings, within its sentence, are tagged
   */
  public boolean isVerb(int offset, Span near) {
    return PartsOfSpeech.near(this, near).isVerb(offset);
  }
}
