// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.fix.Edit;

/**
 * Reads the files of one format, and writes edited files back. A file goes three steps: {@link
 * #parts} takes its texts out of its bytes, {@link #read} finds the prose in them, {@link #write}
 * puts edited texts back into the bytes. For a format whose files are text, such as a markup
 * language, extend {@link TextReader}, which leaves only the second to implement.
 *
 * <p>Readers are found by {@link java.util.ServiceLoader}, or passed to {@link Formats#with}. Their
 * methods are called by several threads. A reader that throws an unchecked exception, or returns
 * blocks that do not fit their part, makes its file an error that names the reader.
 */
public interface DocumentReader {

  /** The format's name in configuration files, in lower case, such as {@code markdown}. */
  String name();

  /** The format's name in messages, such as {@code Markdown}. */
  default String title() {
    return name();
  }

  /** The endings of its files, in lower case and without the dot, such as {@code md}. */
  List<String> endings();

  /**
   * Whether a file that has one of the {@linkplain #endings endings} is of this format, by the rest
   * of its name and its first bytes. The default is yes.
   *
   * @param fileName the name, with or without folders
   * @param head the first bytes, at most {@value Formats#HEAD}; none if only the name is known
   */
  default boolean reads(String fileName, byte[] head) {
    return true;
  }

  /** The media types of its files, in lower case, such as {@code text/markdown}. */
  default List<String> mediaTypes() {
    return List.of();
  }

  /** What is copy in such files, for people; empty if all of it is, or the reader does not say. */
  default List<CopyTable> copyTables() {
    return List.of();
  }

  /**
   * Whether a file is of this format, by its first bytes. Called only if no reader has the file's
   * ending. The default is no.
   *
   * @param head the first bytes, at most {@value Formats#HEAD}
   */
  default boolean recognises(byte[] head) {
    return false;
  }

  /**
   * The charset of a text of this format without a byte order mark: the one that it declares, or
   * else the usual one. The default is the usual one.
   *
   * @param bytes the text, or the first part of it
   * @param length how many of the bytes there are
   */
  default Charset charset(byte[] bytes, int length, Charset usual) {
    return usual;
  }

  /**
   * Takes the texts out of a file.
   *
   * @param bytes the whole file
   * @param charset the charset of text without a byte order mark
   * @return at least one part, each with a name of its own, which is empty only if {@link #isText}
   *     is true
   * @throws IOException if the bytes are not a file of this format; the message says why
   */
  List<Part> parts(byte[] bytes, Charset charset) throws IOException;

  /**
   * Adds the prose in some parts to a document, in reading order.
   *
   * @param document has the parts; takes blocks and comments
   * @throws IOException if the parts cannot be read; the message says why
   */
  void read(DocumentBuilder document) throws IOException;

  /**
   * The bytes of a file after some edits.
   *
   * @param bytes the file that the document was read from
   * @param edits the edits to make in a part's text, by the name of the part
   * @throws IOException if the edits cannot be written; the message says why
   */
  byte[] write(byte[] bytes, Document document, Map<String, List<Edit>> edits) throws IOException;

  /**
   * Everything in a part that an edit of its prose must leave as it is, apart from comments, in the
   * order of the text. An edited file is written only if it still has the same. Called once or
   * twice for a file that is changed. The default is none: then only the prose is compared.
   */
  default List<Markup> markup(Part part) {
    return List.of();
  }

  /** Whether a file is one text, so that its only part is its decoded bytes. */
  default boolean isText() {
    return false;
  }

  /**
   * Whether files are only read and never edited; then no edit of their blocks is safe, and {@link
   * #write} fails. The default is no.
   */
  default boolean isReadOnly() {
    return false;
  }

  /** Whether files have any markup; if not, all of a text is prose, letter for letter. */
  default boolean hasMarkup() {
    return true;
  }

  /**
   * Whether a search of a part's raw text sees every word of its prose, and there are no comments
   * in it; then a text without hits need not be read. Words that a hyphen splits at a line end may
   * be left aside. This must be cheap; false is always safe.
   */
  default boolean isSearchable(String raw) {
    return !hasMarkup();
  }

  /** How to write a comment in a part; empty if the format has no comments. */
  default Optional<CommentSyntax> commentSyntax() {
    return Optional.empty();
  }
}
