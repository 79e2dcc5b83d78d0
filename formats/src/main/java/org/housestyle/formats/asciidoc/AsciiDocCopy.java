// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.asciidoc;

import static java.util.stream.Collectors.toSet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Comment;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.formats.lines.JoinedLines;
import org.housestyle.formats.lines.LineCursor;
import org.housestyle.text.Span;

/** Adds text to a document, with the notes and pictures inside it. For one document. */
final class AsciiDocCopy {

  /** Characters that would be marks. */
  private static final String RESERVED = "*_`#+^~[]{}<>|\\\n";

  private static final Pattern REFERENCE =
      Pattern.compile("(?:<<|\\bxref:)#?([^<>,\\[\\n]{1,200})(?:>>|,|\\[)");

  private final DocumentBuilder document;
  private final String raw;

  /** What references of the file name. */
  private final Set<String> references;

  AsciiDocCopy(DocumentBuilder document) {
    this.document = document;
    this.raw = document.part().text();
    this.references =
        REFERENCE.matcher(raw).results().map(found -> name(found.group(1))).collect(toSet());
  }

  /** A title, or the identifier that is made of it, without what differs between the two. */
  private static String name(String title) {
    return title.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  /** Adds a piece of one line, without the white space round it. */
  void add(BlockKind kind, Span piece) {
    JoinedLines one = new JoinedLines(raw);
    one.addStripped(piece);
    add(kind, one);
  }

  /** Adds lines as a block, if there are any. */
  void add(BlockKind kind, JoinedLines text) {
    add(kind, text, "");
  }

  /**
   * The same where more characters would be marks.
   *
   * @param marks these characters
   */
  void add(BlockKind kind, JoinedLines text, String marks) {
    BlockBuilder block = document.block(kind).reserve(RESERVED + marks);
    if (kind == BlockKind.HEADLINE && references.contains(name(text.text()))) {
      block.review("a reference in the file finds this title by its words; edit both");
    }
    add(block, text);
  }

  /** Adds a title that has a line of signs below it. */
  void addUnderlined(JoinedLines title) {
    add(
        document
            .block(BlockKind.HEADLINE)
            .reserve(RESERVED)
            .review("the line below a title has to have its length"),
        title);
  }

  private void add(BlockBuilder block, JoinedLines text) {
    if (text.isEmpty()) {
      return;
    }
    AsciiDocInline inline = new AsciiDocInline(text, block);
    inline.add();
    block.add();
    inline.notes().forEach(note -> add(BlockKind.PARAGRAPH, note));
    inline.images().forEach(this::picture);
  }

  /** Adds the alternative text and the title in the attributes of a picture. */
  void picture(Span attributes) {
    AttributeList list = AttributeList.read(attributes.in(raw));
    list.named("alt").or(list::first).ifPresent(alt -> value(BlockKind.ALT_TEXT, attributes, alt));
    captions(attributes, list);
  }

  /**
   * Adds the title and the caption among some attributes.
   *
   * @param attributes where they are
   */
  void captions(Span attributes, AttributeList list) {
    Stream.of("title", "caption")
        .flatMap(name -> list.named(name).stream())
        .forEach(text -> value(BlockKind.CAPTION, attributes, text));
  }

  private void value(BlockKind kind, Span list, Span value) {
    int at = list.start();
    document
        .block(kind)
        .reserve(RESERVED + "\",=")
        .copy(at + value.start(), at + value.end())
        .add();
  }

  /**
   * Adds a comment.
   *
   * @param lines is at its last line
   * @param open how many units of it begin the comment
   * @param close how many end it
   */
  void comment(LineCursor lines, Span span, int open, int close) {
    int start = span.start() + open;
    String text = raw.substring(start, Math.max(start, span.end() - close));
    document.comment(new Comment(span, text.strip(), Optional.ofNullable(lines.following())));
  }
}
