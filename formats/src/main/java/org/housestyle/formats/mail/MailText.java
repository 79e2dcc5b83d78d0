// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Part;
import org.housestyle.formats.lines.JoinedLines;
import org.housestyle.formats.lines.LineCursor;
import org.housestyle.formats.mail.MailPart.Kind;
import org.housestyle.formats.mail.MailPart.Layout;
import org.housestyle.text.Span;

/**
 * Finds the paragraphs of a subject or of a text in plain text. Lines that begin with {@code >} are
 * what somebody else wrote, and so is a mail that is forwarded in the text. For one text.
 */
final class MailText {

  private static final Pattern QUOTED = Pattern.compile("(?:>[ \\t]?)+");

  private final DocumentBuilder document;
  private final Part part;
  private final Layout layout;
  private JoinedLines paragraph;
  private int depth;
  private final ForwardedFields fields = new ForwardedFields();
  private boolean isSignature;

  MailText(DocumentBuilder document, Part part, Layout layout) {
    this.document = document;
    this.part = part;
    this.layout = layout;
    this.paragraph = new JoinedLines(part.text());
  }

  void add() {
    LineCursor lines = new LineCursor(part.text());
    while (lines.next()) {
      add(lines.line(), lines.text());
    }
    end();
  }

  private void add(Span line, String text) {
    Matcher quoted = QUOTED.matcher(text);
    int mark = layout.kind() == Kind.TEXT && quoted.lookingAt() ? quoted.end() : 0;
    int ownDepth = (int) text.substring(0, mark).chars().filter(c -> c == '>').count();
    Span words = new Span(line.start() + mark, line.end());
    if (ownDepth != depth || words.in(part.text()).isBlank()) {
      end();
    }
    depth = ownDepth;
    if (layout.kind() == Kind.TEXT && depth == 0) {
      forwarded(text);
      signature(text);
    }
    paragraph.addStripped(words);
  }

  /** What comes before a mail that somebody else wrote is not a part of it. */
  private void forwarded(String line) {
    fields.take(line);
    if (fields.mayBegin()) {
      end();
    }
  }

  /** Two hyphens and a space begin a signature (RFC 3676, section 4.3). */
  private void signature(String line) {
    if (line.equals("-- ") || line.equals("--")) {
      end();
      isSignature = true;
    }
  }

  private void end() {
    if (!paragraph.isEmpty()) {
      BlockBuilder block = document.block(kind(), part).reserve("\n");
      if (isSignature) {
        block.review("it is in the signature");
      }
      layout.review().ifPresent(block::review);
      paragraph.copy(block, 0, paragraph.text().length());
      block.add();
    }
    paragraph = new JoinedLines(part.text());
  }

  private BlockKind kind() {
    if (depth > 0 || layout.isForwarded() || fields.hasBegun()) {
      return BlockKind.QUOTE;
    }
    return layout.kind() == Kind.SUBJECT ? BlockKind.HEADLINE : BlockKind.PARAGRAPH;
  }
}
