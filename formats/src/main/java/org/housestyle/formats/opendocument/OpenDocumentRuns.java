// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.opendocument;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.housestyle.formats.office.OfficeText;
import org.housestyle.formats.office.Styles;
import org.housestyle.formats.xml.XmlElement;
import org.housestyle.formats.xml.XmlNode;
import org.housestyle.formats.xml.XmlText;

/** Reads what is in a paragraph. For one thread. */
final class OpenDocumentRuns {

  /** How many spaces one element may stand for. */
  private static final int MAX_SPACES = 1000;

  private final OpenDocumentText text;
  private final Styles styles;
  private final Deque<XmlElement> asides;
  private final Deque<String> style = new ArrayDeque<>();
  private boolean inBody;

  /** Where a pending insertion begins in the text; -1 outside one. */
  private int insertion = -1;

  /**
   * Prepares to read.
   *
   * @param asides takes notes, frames and comments that are met
   */
  OpenDocumentRuns(OpenDocumentText text, Styles styles, Deque<XmlElement> asides) {
    this.text = text;
    this.styles = styles;
    this.asides = asides;
  }

  /**
   * Reads a paragraph.
   *
   * @param commentable whether a comment can hang on its words
   */
  void read(XmlElement paragraph, boolean commentable) {
    inBody = commentable;
    inside(paragraph);
    if (insertion >= 0) {
      text.text().fixedSince(insertion);
      insertion = text.text().length() + 1;
    }
  }

  private void inside(XmlElement parent) {
    for (XmlNode child : parent.children()) {
      if (child instanceof XmlText characters) {
        List<String> outsideIn = new ArrayList<>(style);
        Collections.reverse(outsideIn);
        text.add(characters, outsideIn, inBody);
      } else if (child instanceof XmlElement element) {
        element(element);
      }
    }
  }

  private void element(XmlElement element) {
    OfficeText out = text.text();
    switch (element.name()) {
      case "span" -> span(element);
      case "a" -> {
        out.seam();
        inside(element);
        out.seam();
      }
      case "meta" -> inside(element);
      case "s" -> spaces(element);
      case "tab" -> out.append('\t');
      case "line-break" -> out.append(OfficeText.BREAK);
      case "annotation" -> {
        text.annotations().add(OpenDocumentBlocks.annotation(element, out.length()));
        asides.add(element);
      }
      case "note", "frame" -> {
        out.seam();
        asides.add(element);
      }
      case "ruby" -> element.child("ruby-base").ifPresent(this::inside);
      case "change-start" -> insertion = out.length();
      case "change-end" -> {
        if (insertion >= 0) {
          out.fixedSince(insertion);
          insertion = -1;
        }
      }
      case "soft-page-break", "annotation-end" -> {}
      default -> {
        // A mark, or a field, whose text is computed.
        out.seam();
        int start = out.length();
        out.append(element.text().replace('\n', ' '));
        out.fixedSince(start);
      }
    }
  }

  private void span(XmlElement span) {
    Optional<String> name = span.attribute("style-name");
    int start = text.text().length();
    style.push(name.orElse(""));
    inside(span);
    style.pop();
    if (name.filter(styles::isCode).isPresent()) {
      text.text().codeSince(start);
    } else if (name.filter(styles::isItalic).isPresent()) {
      text.text().italicSince(start);
    }
  }

  /** Spaces beyond the first are an element with a number. */
  private void spaces(XmlElement element) {
    int count = 1;
    try {
      count = Integer.parseInt(element.attribute("c").orElse("1"));
    } catch (NumberFormatException e) {
      // One space, then.
    }
    int start = text.text().length();
    text.text().append(" ".repeat(Math.max(1, Math.min(count, MAX_SPACES))));
    text.text().fixedSince(start);
  }
}
