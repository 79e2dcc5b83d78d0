// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kind of text that a block is. */
public enum BlockKind {
  /** A headline or title, or the heading of a table's row or column. */
  HEADLINE,
  /** The lines below a headline that introduce a story: standfirst, subtitle, strapline. */
  STANDFIRST,
  /** Running text, and any prose of unknown kind. */
  PARAGRAPH,
  /** Text in an item of a list. */
  LIST_ITEM,
  /** The defined word in a list of definitions, such as HTML's {@code dt}. */
  ENTRY,
  /** A cell of a table other than a heading. */
  TABLE_CELL,
  /** The caption of a picture or table. */
  CAPTION,
  /** The alternative text of a picture, or another attribute that readers see or hear. */
  ALT_TEXT,
  /** Text inside a block quotation: somebody else's words. */
  QUOTE,
  /** What one speaker says in a transcript, subtitles or an interview: that speaker's words. */
  TURN,
  /** Text about the document that readers see elsewhere, such as a description for search. */
  METADATA;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name as configuration files write it, such as {@code alt-text}. */
  public String id() {
    return id;
  }

  /** The ids of all kinds. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(BlockKind::id).toList();
  }

  /**
   * The kind of this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static BlockKind ofId(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether the whole block is somebody else's words. */
  public boolean isQuote() {
    return this == QUOTE || this == TURN;
  }

  /**
   * What text of this kind is as a part of a quotation: somebody else's words too, unless it is a
   * caption or an alternative text, which a publication writes itself.
   */
  public BlockKind quoted() {
    return this == CAPTION || this == ALT_TEXT ? this : QUOTE;
  }

  /** Whether such a block belongs to another place than the running text, and may come early. */
  boolean isAside() {
    return this == ALT_TEXT || this == METADATA;
  }
}
