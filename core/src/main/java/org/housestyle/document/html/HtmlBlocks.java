// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Escape;
import org.housestyle.document.markup.HtmlEntity;
import org.housestyle.document.template.MarkedQuotations;
import org.housestyle.text.Span;

/**
 * Builds the blocks of a page from its text. Sees to it that words which only markup parts, as a
 * term and the mark of a note after it, do not become one. For one thread.
 */
final class HtmlBlocks {

  static final String RESERVED = "<>&";

  private static final Escape ENTITY = new HtmlEntity();
  private static final Pattern LABEL = Pattern.compile("\\s*\\p{Lu}[\\p{L} ]{1,20}:");

  /** What parts the text so far from the text to come. */
  private enum Seam {
    NONE,
    /** An edge of an inline element: it parts words whose letters say so. */
    EDGE,
    /** Something that readers see between them. */
    THING
  }

  private final DocumentBuilder document;
  private final boolean wholePage;
  private final MarkedQuotations quotations;
  private final Deque<BlockBuilder> outer = new ArrayDeque<>();
  private BlockBuilder block;
  private BlockKind kind = BlockKind.PARAGRAPH;
  private boolean preformatted;
  private Seam seam = Seam.NONE;
  private char last;
  private boolean afterBreak;

  /** How many inline elements that say quote are open. */
  private int openQuotes;

  /**
   * Prepares for a page or a part of one.
   *
   * @param quotations what is a quotation because of template code
   */
  HtmlBlocks(DocumentBuilder document, boolean wholePage, MarkedQuotations quotations) {
    this.document = document;
    this.wholePage = wholePage;
    this.quotations = quotations;
    this.block = newBlock();
  }

  private BlockBuilder newBlock() {
    BlockBuilder next = document.block(BlockKind.PARAGRAPH).reserve(RESERVED);
    for (int i = 0; i < openQuotes; i++) {
      next.openQuote();
    }
    return next;
  }

  /** Says what the text to come is. */
  void kind(BlockKind other, boolean isPreformatted) {
    kind = other;
    preformatted = isPreformatted;
  }

  /** Says where a comment on the block can be put, or -1. */
  void commentPlace(int offset) {
    block.commentPlace(offset);
  }

  /** The last character of the block so far; 0 at its start and after what is not text. */
  char last() {
    return last;
  }

  /** Adds text as the parser decoded it. */
  void text(int start, int end, String decoded) {
    if (decoded.isEmpty()) {
      return;
    }
    if (afterBreak && LABEL.matcher(decoded).lookingAt()) {
      flush();
    }
    if (parts(decoded.charAt(0))) {
      block.placeholder(start, start);
    }
    block.decode(start, end, decoded, ENTITY);
    quote(start, end);
    last = decoded.charAt(decoded.length() - 1);
    seam = Seam.NONE;
    afterBreak &= decoded.isBlank();
  }

  /** Adds text that is written as it is. */
  void cdata(int start, int end) {
    if (start < end) {
      block.copy(start, end);
      quote(start, end);
      last = document.part().text().charAt(end - 1);
      seam = Seam.NONE;
    }
  }

  /** Marks what of a stretch is a quotation; on most pages no template code says so. */
  private void quote(int start, int end) {
    if (!quotations.isEmpty()) {
      quotations.in(new Span(start, end)).forEach(block::quote);
    }
  }

  private boolean parts(char next) {
    if (!Character.isLetterOrDigit(last) || !Character.isLetterOrDigit(next)) {
      return false;
    }
    return switch (seam) {
      case NONE -> false;
      case EDGE -> Character.isLowerCase(last) && !Character.isLowerCase(next);
      case THING -> true;
    };
  }

  /** An inline element begins or ends here. */
  void edge() {
    seam = seam == Seam.NONE ? Seam.EDGE : seam;
  }

  /** Something that is not text is here; it does not disturb the sentence. */
  void thing() {
    seam = Seam.THING;
  }

  /** Adds what is not prose but takes a place in the sentence. */
  void placeholder(int start, int end) {
    block.placeholder(start, end);
    last = 0;
    afterBreak = false;
  }

  /** Adds the end of a line; two in a row end the paragraph. */
  void lineBreak(int start, int end) {
    if (afterBreak) {
      flush();
      return;
    }
    block.substitute("\n", start, end);
    last = '\n';
    afterBreak = true;
  }

  void openEmphasis() {
    block.openEmphasis();
  }

  void closeEmphasis() {
    block.closeEmphasis();
  }

  /** A quotation inside a sentence begins here; it goes on over the end of a block. */
  void openQuote() {
    openQuotes++;
    block.openQuote();
  }

  void closeQuote() {
    openQuotes--;
    block.closeQuote();
  }

  /** Begins text that is apart from the sentence that it is in. */
  void openAside() {
    outer.push(block);
    block = newBlock();
    last = 0;
  }

  /** Goes back to the sentence. */
  void closeAside(char lastBefore) {
    flush();
    block = outer.pop();
    last = lastBefore;
    seam = Seam.THING;
  }

  /** Ends the block. */
  void flush() {
    if (wholePage) {
      block.commentPlaceAtStart();
    }
    block.kind(kind);
    if (preformatted) {
      block.review("preformatted text may be code").addParagraphs();
    } else {
      block.add();
    }
    block = newBlock();
    last = 0;
    seam = Seam.NONE;
    afterBreak = false;
  }
}
