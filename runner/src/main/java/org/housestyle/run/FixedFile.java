package org.housestyle.run;

import org.housestyle.FixedDocument;
import org.housestyle.text.SourceText;

/** A file that was changed, or would be. Immutable, as long as callers do not change its arrays. */
public final class FixedFile {

  private final String path;
  private final SourceText source;
  private final FixedDocument fixed;
  private final byte[] bytes;
  private final byte[] fixedBytes;

  /** The arrays are not copied. */
  public FixedFile(
      String path, SourceText source, FixedDocument fixed, byte[] bytes, byte[] fixedBytes) {
    this.path = path;
    this.source = source;
    this.fixed = fixed;
    this.bytes = bytes;
    this.fixedBytes = fixedBytes;
  }

  /** Its path as it is reported, with forward slashes. */
  public String path() {
    return path;
  }

  /** Its text as it was read. */
  public SourceText source() {
    return source;
  }

  /** The result for the text. */
  public FixedDocument fixed() {
    return fixed;
  }

  /** The bytes that were read. Not a copy. */
  public byte[] bytes() {
    return bytes;
  }

  /** The bytes that are written. Not a copy. */
  public byte[] fixedBytes() {
    return fixedBytes;
  }
}
