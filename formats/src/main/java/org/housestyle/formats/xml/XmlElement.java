// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.housestyle.text.Span;

/**
 * An element, and where its tags stand in the XML. Names are local names, without a prefix. Not
 * changed once it is read.
 */
public final class XmlElement implements XmlNode {

  private final String prefix;
  private final String name;
  private final String namespace;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlNode> children = new ArrayList<>();
  private final int start;
  private final int contentStart;
  private int contentEnd;
  private int end;

  XmlElement(String prefix, String name, String namespace, int start, int contentStart) {
    this.prefix = prefix;
    this.name = name;
    this.namespace = namespace;
    this.start = start;
    this.contentStart = contentStart;
  }

  void attribute(String attribute, String value) {
    attributes.putIfAbsent(attribute, value);
  }

  void add(XmlNode child) {
    children.add(child);
  }

  void close(int closingTag, int after) {
    contentEnd = closingTag;
    end = after;
  }

  /** The name without its prefix. */
  public String name() {
    return name;
  }

  /** Whether this is its name, without the prefix. */
  public boolean is(String other) {
    return name.equals(other);
  }

  /** The namespace; empty if it has none. */
  public String namespace() {
    return namespace;
  }

  /** The prefix with its colon, or nothing if there is none. */
  public String prefix() {
    return prefix.isEmpty() ? "" : prefix + ":";
  }

  @Override
  public int start() {
    return start;
  }

  /** Where the opening tag ends. */
  public int contentStart() {
    return contentStart;
  }

  /** Where the closing tag begins; the end of an element without content. */
  public int contentEnd() {
    return contentEnd;
  }

  @Override
  public int end() {
    return end;
  }

  /** Whether it is a single tag that closes itself. */
  public boolean isEmptyTag() {
    return contentStart == end;
  }

  /** The value of an attribute, by its name without the prefix. */
  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** The names of its attributes without prefixes, in their order. */
  public Set<String> attributeNames() {
    return attributes.keySet();
  }

  /**
   * Where the value of an attribute stands, between its quotation marks.
   *
   * @param xml the whole XML
   */
  public Optional<Span> attributeSpan(String xml, String attribute) {
    for (int at = start + 1; at < contentStart; at++) {
      char quote = xml.charAt(at);
      if (quote == '"' || quote == '\'') {
        int close = xml.indexOf(quote, at + 1);
        if (isNamed(xml, at, attribute)) {
          return Optional.of(new Span(at + 1, close));
        }
        at = close;
      }
    }
    return Optional.empty();
  }

  /** Whether a value that begins at an offset belongs to the attribute of this name. */
  private boolean isNamed(String xml, int value, String attribute) {
    int at = spacesBefore(xml, value);
    at = spacesBefore(xml, at - 1);
    int name = at - attribute.length();
    return name > start
        && xml.startsWith(attribute, name)
        && (xml.charAt(name - 1) == ':' || Character.isWhitespace(xml.charAt(name - 1)));
  }

  private static int spacesBefore(String xml, int offset) {
    int at = offset;
    while (Character.isWhitespace(xml.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Elements and texts inside, in their order. */
  public List<XmlNode> children() {
    return children;
  }

  /** The elements inside, in their order. */
  public List<XmlElement> elements() {
    List<XmlElement> elements = new ArrayList<>();
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The first element of this name inside. */
  public Optional<XmlElement> child(String other) {
    return elements().stream().filter(element -> element.is(other)).findFirst();
  }

  /** All elements of this name inside, at any depth, in their order. */
  public List<XmlElement> descendants(String other) {
    List<XmlElement> found = new ArrayList<>();
    collect(other, found);
    return found;
  }

  /**
   * The elements of this name inside, at any depth, in their order: not those inside another one of
   * them, nor inside a {@code border}.
   */
  public List<XmlElement> descendantsBefore(String other, String border) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement element : elements()) {
      if (element.is(other)) {
        found.add(element);
      } else if (!element.is(border)) {
        found.addAll(element.descendantsBefore(other, border));
      }
    }
    return found;
  }

  private void collect(String other, List<XmlElement> found) {
    for (XmlElement element : elements()) {
      if (element.is(other)) {
        found.add(element);
      }
      element.collect(other, found);
    }
  }

  /** The text inside, at any depth. */
  public String text() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  private void append(StringBuilder text) {
    for (XmlNode child : children) {
      if (child instanceof XmlText characters) {
        text.append(characters.value());
      } else if (child instanceof XmlElement element) {
        element.append(text);
      }
    }
  }

  /** How it is written: from its opening tag to its closing tag. */
  public String in(String xml) {
    return xml.substring(start, end);
  }
}
