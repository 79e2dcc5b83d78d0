package org.housestyle.run;

import org.housestyle.FixedDocument;
import org.housestyle.text.SourceText;

/**
 * A file in which something is to be changed, or was. Immutable but for its bytes, which nobody
 * should change.
 */
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

  /** What comes of the text. */
  public FixedDocument fixed() {
    return fixed;
  }

  /** What was read. Not a copy. */
  public byte[] bytes() {
    return bytes;
  }

  /** What is written. Not a copy. */
  public byte[] fixedBytes() {
    return fixedBytes;
  }
}
