// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.housestyle.fix.Edit;
import org.housestyle.text.SourceText;

/**
 * A file's texts and the prose in them. Immutable and thread-safe.
 *
 * <p>A text file has one part, itself. Offsets in a block or comment refer to the text of its part.
 */
public final class Document {

  private final DocumentReader reader;
  private final Charset charset;
  private final List<Part> parts;
  private final List<Block> blocks;
  private final Map<String, List<Comment>> comments;
  private final List<DocumentProblem> problems;

  Document(
      DocumentReader reader,
      Charset charset,
      List<Part> parts,
      List<Block> blocks,
      Map<String, List<Comment>> comments,
      List<DocumentProblem> problems) {
    this.reader = reader;
    this.charset = charset;
    this.parts = parts;
    this.blocks = blocks;
    this.comments = comments;
    this.problems = problems;
  }

  /**
   * Reads a text as the given format: {@code text}, {@code markdown}, {@code mdx}, {@code html}, or
   * one that a service adds. The built-in readers read any text and throw nothing.
   *
   * @throws IllegalArgumentException if the format is unknown
   * @throws UncheckedIOException if the format is not of text, or its reader fails
   */
  public static Document of(SourceText source, String format) {
    return of(source, Formats.standard().require(format));
  }

  /**
   * Reads a text. The built-in readers read any text and throw nothing.
   *
   * @throws UncheckedIOException with a {@link ReaderException} as its cause, if the format is not
   *     of text, or the reader fails
   */
  public static Document of(SourceText source, DocumentReader reader) {
    if (!reader.isText()) {
      IOException wrong = new ReaderException(reader.name(), "needs a file, not a text", null);
      throw new UncheckedIOException(wrong.getMessage(), wrong);
    }
    return ofParts(List.of(Part.of(source)), source.charset(), reader);
  }

  /**
   * Reads a file.
   *
   * @param charset the charset of text without a byte order mark
   * @throws ReaderException if the reader fails
   * @throws IOException if the bytes are not a file of the format; the message says why
   */
  public static Document read(byte[] bytes, Charset charset, DocumentReader reader)
      throws IOException {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(charset, "charset");
    ReaderCalls calls = new ReaderCalls(reader);
    return calls.document(calls.parts(bytes, charset), charset);
  }

  private static Document ofParts(List<Part> parts, Charset charset, DocumentReader reader) {
    try {
      return new ReaderCalls(reader).document(parts, charset);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** The reader that made this document. */
  public DocumentReader reader() {
    return reader;
  }

  /** The name of the format that it was read as, such as {@code markdown}. */
  public String format() {
    return reader.name();
  }

  /** The texts of the file; at least one. */
  public List<Part> parts() {
    return parts;
  }

  /**
   * The part of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Part part(String name) {
    return Part.named(name, parts);
  }

  /** The text of the only part, or of the first of several. */
  public SourceText source() {
    return parts.get(0).source();
  }

  /** The prose, in reading order. */
  public List<Block> blocks() {
    return blocks;
  }

  /** What could not be read, and so is not checked. */
  public List<DocumentProblem> problems() {
    return problems;
  }

  /** Whether there is a comment in the markup of any part. */
  public boolean hasComments() {
    return !comments.isEmpty();
  }

  /** The comments in the markup of a part, in the order of its text. */
  public List<Comment> comments(Part part) {
    return comments.getOrDefault(part.name(), List.of());
  }

  /**
   * The document after some edits, read anew.
   *
   * @param edits edits to a part's text, by the name of the part
   * @throws UncheckedIOException if the reader fails
   */
  public Document edited(Map<String, List<Edit>> edits) {
    return ofParts(partsAfter(edits), charset, reader);
  }

  private List<Part> partsAfter(Map<String, List<Edit>> edits) {
    List<Part> after = new ArrayList<>();
    for (Part part : parts) {
      List<Edit> here = edits.getOrDefault(part.name(), List.of());
      after.add(here.isEmpty() ? part : part.edited(here));
    }
    return List.copyOf(after);
  }

  /**
   * The same for a document of one part.
   *
   * @throws IllegalStateException if it has several
   */
  public Document edited(List<Edit> edits) {
    return edited(inOnlyPart(edits));
  }

  /**
   * The file's bytes after some edits to the only part; for several parts see {@link
   * DocumentReader#write}.
   *
   * @param bytes what the document was read from
   * @throws IllegalStateException if it has several parts
   * @throws ReaderException if the reader fails
   * @throws IOException if the edits cannot be written; the message says why
   */
  public byte[] write(byte[] bytes, List<Edit> edits) throws IOException {
    return write(bytes, inOnlyPart(edits));
  }

  /**
   * The file's bytes after some edits. The edited file is read again before it is returned: it must
   * have the same blocks, which differ only by the edits, and the same markup; and its parts must
   * have the texts that the edits make.
   *
   * @param bytes what the document was read from
   * @param edits edits to a part's text, by the name of the part
   * @throws UnsafeEditException if the file would not read as planned; the message names the edit
   * @throws ReaderException if the reader fails, or writes other texts
   * @throws IOException if the edits cannot be written; the message says why
   */
  public byte[] write(byte[] bytes, Map<String, List<Edit>> edits) throws IOException {
    return new ReaderCalls(reader).run(() -> proven(bytes, edits));
  }

  private byte[] proven(byte[] bytes, Map<String, List<Edit>> edits) throws IOException {
    try {
      new EditProof(this).require(edits);
      byte[] written = Objects.requireNonNull(reader.write(bytes, this, edits), "it wrote null");
      // A text reader writes with Fixer, which has read the result already.
      if (!(reader instanceof TextReader)) {
        requireSame(partsAfter(edits), writtenParts(written));
      }
      return written;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<Part> writtenParts(byte[] written) throws ReaderException {
    try {
      return reader.parts(written, charset);
    } catch (IOException e) {
      throw new ReaderException(reader.name(), "cannot read what it wrote: " + e.getMessage(), e);
    }
  }

  private void requireSame(List<Part> wanted, List<Part> written) throws ReaderException {
    if (written.size() != wanted.size()) {
      throw new ReaderException(
          reader.name(),
          "wrote a file with " + written.size() + " instead of " + wanted.size() + " parts",
          null);
    }
    for (int i = 0; i < wanted.size(); i++) {
      Part part = wanted.get(i);
      Part found = written.get(i);
      if (!found.name().equals(part.name()) || !found.text().equals(part.text())) {
        throw new ReaderException(
            reader.name(), "wrote a wrong text for its part \"" + part.name() + "\"", null);
      }
    }
  }

  private Map<String, List<Edit>> inOnlyPart(List<Edit> edits) {
    if (parts.size() > 1) {
      throw new IllegalStateException("edits of several parts need the names of their parts");
    }
    return Map.of(parts.get(0).name(), edits);
  }
}
