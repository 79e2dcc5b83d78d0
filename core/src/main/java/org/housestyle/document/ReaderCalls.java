// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;

/**
 * Calls the methods of a reader. Whatever a reader throws becomes a {@link ReaderException}, which
 * names it, so that it fails for its own files only. Methods that declare no {@link IOException}
 * wrap it in an {@link UncheckedIOException}. As thread-safe as the reader.
 *
 * @param reader the reader
 */
public record ReaderCalls(DocumentReader reader) {

  /** Something that calls the reader. */
  interface Call<T> {

    T result() throws IOException;
  }

  /** See {@link DocumentReader#reads}. */
  boolean reads(String fileName, byte[] head) {
    return unchecked(() -> reader.reads(fileName, head));
  }

  /** See {@link DocumentReader#recognises}. */
  boolean recognises(byte[] head) {
    return unchecked(() -> reader.recognises(head));
  }

  /** See {@link DocumentReader#charset}. */
  public Charset charset(byte[] bytes, int length, Charset usual) {
    return unchecked(
        () -> Objects.requireNonNull(reader.charset(bytes, length, usual), "no charset"));
  }

  /** See {@link DocumentReader#isSearchable}. */
  public boolean isSearchable(String raw) {
    return unchecked(() -> reader.isSearchable(raw));
  }

  /** See {@link DocumentReader#parts}. */
  List<Part> parts(byte[] bytes, Charset charset) throws IOException {
    return run(() -> List.copyOf(reader.parts(bytes, charset)));
  }

  /** Makes a document of some parts; see {@link DocumentReader#read}. */
  Document document(List<Part> parts, Charset charset) throws IOException {
    return run(
        () -> {
          DocumentBuilder document = new DocumentBuilder(reader, charset, parts);
          reader.read(document);
          return document.build();
        });
  }

  private <T> T unchecked(Call<T> call) {
    try {
      return run(call);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** Does something that calls the reader. */
  <T> T run(Call<T> call) throws IOException {
    try {
      return call.result();
    } catch (InvalidDocumentException e) {
      throw new ReaderException(reader.name(), "returned " + e.getMessage(), e);
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      throw new ReaderException(reader.name(), "failed: " + e, e);
    }
  }
}
