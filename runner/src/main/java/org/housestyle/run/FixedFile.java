// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import java.util.List;
import org.housestyle.FixedDocument;
import org.housestyle.document.Part;

/** A file that was changed, or would be. Immutable, as long as callers do not change its arrays. */
public final class FixedFile {

  private final String path;
  private final List<Part> parts;
  private final FixedDocument fixed;
  private final byte[] bytes;
  private final byte[] fixedBytes;
  private final boolean commented;

  /**
   * The arrays are not copied.
   *
   * @param commented whether comments were added
   */
  public FixedFile(
      String path,
      List<Part> parts,
      FixedDocument fixed,
      byte[] bytes,
      byte[] fixedBytes,
      boolean commented) {
    this.path = path;
    this.parts = List.copyOf(parts);
    this.fixed = fixed;
    this.bytes = bytes;
    this.fixedBytes = fixedBytes;
    this.commented = commented;
  }

  /** Its path as it is reported, with forward slashes. */
  public String path() {
    return path;
  }

  /** Its texts as they were read, in their order; a text file has one. */
  public List<Part> parts() {
    return parts;
  }

  /** Whether the file is one text, so that its only part is its decoded bytes. */
  public boolean isText() {
    return parts.get(0).name().isEmpty();
  }

  /** The result for the texts. */
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

  /** Whether comments were added. */
  public boolean isCommented() {
    return commented;
  }
}
