// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.office;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.document.Block;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Part;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * Collects the text of a part of an office file, a line for each paragraph, and turns it into
 * blocks. For one thread.
 */
public final class OfficeText {

  /** A line break inside a paragraph. */
  public static final char BREAK = '\u2028';

  /** Characters that the file writes as elements of their own, so that no edit may replace them. */
  private static final String ELEMENTS = "\t\u00AD\u2011" + BREAK + Block.PLACEHOLDER;

  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  /** How long the text is. */
  public int length() {
    return text.length();
  }

  /** Adds text. */
  public void append(CharSequence more) {
    text.append(more);
  }

  /** Adds a character. */
  public void append(char more) {
    text.append(more);
  }

  /** Ends a paragraph. */
  public void endParagraph(int start, BlockKind kind, String place) {
    paragraphs.add(new Paragraph(new Span(start, text.length()), kind, place));
    text.append('\n');
  }

  /** Says that no edit may reach over the end of the text so far. */
  public void seam() {
    marks.add(new Mark(new Span(text.length(), text.length()), Mark.Kind.SEAM));
  }

  /** Says that the text since an offset must not be edited. */
  public void fixedSince(int start) {
    mark(start, Mark.Kind.FIXED);
  }

  /** Says that the text since an offset is code. */
  public void codeSince(int start) {
    mark(start, Mark.Kind.CODE);
  }

  /** Says that the text since an offset is in italics. */
  public void italicSince(int start) {
    mark(start, Mark.Kind.ITALIC);
  }

  private void mark(int start, Mark.Kind kind) {
    if (start < text.length()) {
      marks.add(new Mark(new Span(start, text.length()), kind));
    }
  }

  /** The place of the paragraph that a span begins in. */
  public String place(Span span) {
    return paragraphs.stream()
        .filter(paragraph -> span.start() <= paragraph.span().end())
        .findFirst()
        .map(Paragraph::place)
        .orElse("");
  }

  /** The part that was collected. */
  public Part part(String name) {
    return new Part(name, SourceText.of(text), new TextLayout(paragraphs, marks));
  }

  /** Adds the paragraphs of all parts to a document. */
  public static void addBlocks(DocumentBuilder document) {
    for (Part part : document.parts()) {
      if (part.layout() instanceof TextLayout layout) {
        MarkedText marked = new MarkedText(part.text(), layout.marks());
        for (Paragraph paragraph : layout.paragraphs()) {
          BlockBuilder block = document.block(paragraph.kind(), part).place(paragraph.place());
          marked.copy(paragraph.span(), block);
          block.add();
        }
      }
    }
  }

  /** Whether the file writes a character as an element of its own. */
  static boolean isElement(char c) {
    return ELEMENTS.indexOf(c) >= 0;
  }
}
