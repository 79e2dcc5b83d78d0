// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.housestyle.document.BlockKind;
import org.housestyle.document.CopyTable;

/**
 * What is copy in an XML format, by the local names of its elements. Names of elements are {@code
 * element} rows with the kind of a block, or with {@code skip} (no copy), {@code emphasis}, {@code
 * inline-quote}, {@code break}, {@code html} (text that is HTML once it is decoded). Rows of {@code
 * inside} give all blocks in an element a kind, rows of {@code attribute} name attributes. An
 * element that is not listed is part of the sentence round it, or if there is none, only holds
 * others. Immutable and thread-safe.
 */
public final class XmlCopyTable {

  /** What an element means for the text in it. */
  enum Role {
    SKIP,
    EMPHASIS,
    INLINE_QUOTE,
    BREAK,
    HTML
  }

  private final List<CopyTable> tables;
  private final Map<String, String> elements = new HashMap<>();
  private final Map<String, String> inside = new HashMap<>();
  private final Map<String, String> attributes = new HashMap<>();

  /** A table made of some; where two name the same element, the first holds. */
  public XmlCopyTable(CopyTable... tables) {
    this.tables = List.of(tables);
    for (int i = tables.length - 1; i >= 0; i--) {
      elements.putAll(tables[i].roles("element"));
      inside.putAll(tables[i].roles("inside"));
      attributes.putAll(tables[i].roles("attribute"));
    }
  }

  /** The tables, for people. */
  public List<CopyTable> tables() {
    return tables;
  }

  /** Whether the first of the tables lists an element. */
  public boolean isListed(String name) {
    return tables.get(0).roles("element").containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** The kind of the block that an element is, if it is one. */
  Optional<BlockKind> block(String name) {
    return kind(elements.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The kind that an element gives to all blocks in it, if it does. */
  Optional<BlockKind> inside(String name) {
    return kind(inside.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The kind of the copy in an attribute, if it has any. */
  Optional<BlockKind> attribute(String name) {
    return kind(attributes.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The role of an element that is not a block. */
  Optional<Role> role(String name) {
    String role = elements.get(name.toLowerCase(Locale.ROOT));
    for (Role known : Role.values()) {
      if (known.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(role)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  private static Optional<BlockKind> kind(String role) {
    return role != null && BlockKind.ids().contains(role)
        ? Optional.of(BlockKind.ofId(role))
        : Optional.empty();
  }
}
