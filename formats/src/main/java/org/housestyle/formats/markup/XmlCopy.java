// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.markup;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Escape;
import org.housestyle.document.Formats;
import org.housestyle.formats.xml.XmlElement;
import org.housestyle.formats.xml.XmlNode;
import org.housestyle.formats.xml.XmlReference;
import org.housestyle.formats.xml.XmlText;

/** Adds the copy in an XML text to a document, as a table says. For one thread. */
public final class XmlCopy {

  private static final String RESERVED = "<>&]";
  private static final DocumentReader HTML = Formats.standard().require("html");

  private final DocumentBuilder document;
  private final String xml;
  private final XmlCopyTable table;
  private final Function<XmlElement, Optional<String>> places;

  /** The block that is open; null if there is none. */
  private BlockBuilder block;

  /** Its kind; null if there is none. */
  private BlockKind open;

  /** What all blocks are here; null if each is what its element says. */
  private BlockKind inside;

  private String place;

  /**
   * Prepares to read the document's only part.
   *
   * @param places where the content of an element is, for people, if the element says so
   */
  public XmlCopy(
      DocumentBuilder document, XmlCopyTable table, Function<XmlElement, Optional<String>> places) {
    this.document = document;
    this.xml = document.part().text();
    this.table = table;
    this.places = places;
  }

  /** Adds the copy in an element. */
  public void read(XmlElement element) throws IOException {
    Optional<XmlCopyTable.Role> role = table.role(element.name());
    if (role.isPresent() && role.get() == XmlCopyTable.Role.SKIP) {
      return;
    }
    String placeBefore = place;
    BlockKind insideBefore = inside;
    place = places.apply(element).orElse(place);
    inside = table.inside(element.name()).orElse(inside);
    attributes(element);
    // Words right in an element that makes all blocks in it a quotation are a block too.
    Optional<BlockKind> kind = table.block(element.name()).or(() -> table.inside(element.name()));
    if (role.isPresent() && role.get() == XmlCopyTable.Role.HTML) {
      html(element);
    } else if (kind.isPresent()) {
      block(element, inside == null ? kind.get() : inside);
    } else if (block != null && role.isPresent()) {
      inline(element, role.get());
    } else {
      content(element);
    }
    place = placeBefore;
    inside = insideBefore;
  }

  private void block(XmlElement element, BlockKind kind) throws IOException {
    BlockKind outer = open;
    if (block != null) {
      block.add();
    }
    block = begin(kind);
    open = kind;
    content(element);
    block.add();
    block = outer == null ? null : begin(outer);
    open = outer;
  }

  private BlockBuilder begin(BlockKind kind) {
    BlockBuilder begun = document.block(kind).reserve(RESERVED);
    if (place != null) {
      begun.place(place);
    }
    return begun;
  }

  private void inline(XmlElement element, XmlCopyTable.Role role) throws IOException {
    switch (role) {
      case EMPHASIS -> {
        block.openEmphasis();
        content(element);
        block.closeEmphasis();
      }
      case INLINE_QUOTE -> {
        block.openQuote();
        content(element);
        block.closeQuote();
      }
      case BREAK -> block.substitute("\n", element.start(), element.end());
      default -> content(element);
    }
  }

  private void content(XmlElement element) throws IOException {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlElement inner) {
        read(inner);
      } else if (child instanceof XmlText text && block != null) {
        copy(text);
      }
    }
  }

  private void copy(XmlText text) {
    Escape escape = text.isCdata() ? Escape.NONE : XmlReference.ESCAPE;
    block.decode(text.start(), text.end(), text.value().replaceAll("\\s+", " "), escape);
  }

  private void attributes(XmlElement element) {
    for (String name : element.attributeNames()) {
      Optional<BlockKind> kind = table.attribute(name);
      if (kind.isPresent()) {
        element
            .attributeSpan(xml, name)
            .ifPresent(
                span -> {
                  BlockBuilder attribute = document.block(kind.get()).reserve(RESERVED + "\"'");
                  if (place != null) {
                    attribute.place(place);
                  }
                  attribute
                      .decode(
                          span.start(),
                          span.end(),
                          element.attribute(name).orElse(""),
                          XmlReference.ESCAPE)
                      .add();
                });
      }
    }
  }

  /** An element whose text is HTML, or that holds XHTML as elements. */
  private void html(XmlElement element) throws IOException {
    if (!element.elements().isEmpty()) {
      content(element);
      return;
    }
    StringBuilder value = new StringBuilder();
    XmlOffsets offsets = new XmlOffsets(xml);
    for (XmlNode child : element.children()) {
      if (child instanceof XmlText text) {
        value.append(text.value());
        offsets.add(text);
      }
    }
    if (!value.toString().isBlank()) {
      new Embedded(document, place).add(value.toString(), offsets.all(), HTML);
    }
  }
}
