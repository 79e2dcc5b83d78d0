// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.List;
import java.util.Objects;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.text.SourceText;

/**
 * One text of a file. A text file has one part, itself; an office file has several, such as its
 * body and its footnotes. Offsets of blocks, comments and edits refer to a part. Immutable.
 *
 * @param name its name, unique in the file, such as {@code word/footnotes.xml}; empty for the only
 *     part of a text file
 * @param source its text
 * @param layout what its reader knows of it beyond the text
 */
public record Part(String name, SourceText source, PartLayout layout) {

  /** Rejects null. */
  public Part {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(layout, "layout");
  }

  /** A part of which no more is known than its text. */
  public Part(String name, SourceText source) {
    this(name, source, PartLayout.NONE);
  }

  /** The only part of a text file. */
  public static Part of(SourceText source) {
    return new Part("", source);
  }

  /**
   * The part of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Part named(String name, List<Part> parts) {
    for (Part part : parts) {
      if (part.name().equals(name)) {
        return part;
      }
    }
    throw new IllegalArgumentException("no part \"" + name + "\"");
  }

  /** The characters of the part. */
  public String text() {
    return source.text();
  }

  /** The part after some edits to its text. */
  Part edited(List<Edit> edits) {
    List<Edit> chosen = Fixer.chosen(edits);
    return new Part(name, SourceText.of(Fixer.apply(text(), chosen)), layout.after(chosen));
  }

  // By name and text alone. Written out, since those that a record has are linked when they are
  // first called: some 10 ms.

  @Override
  public boolean equals(Object other) {
    return other instanceof Part part && name.equals(part.name) && source.equals(part.source);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + source.hashCode();
  }
}
