// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.text.Span;

/**
 * What stands between square brackets: values one after the other, of which some have names, as in
 * {@code quote, Ann Lee} or {@code alt="A court", width=300}. Immutable.
 */
record AttributeList(List<Attribute> attributes) {

  /**
   * One of them.
   *
   * @param name its name; empty if it is known by its position
   * @param value where in the list its value is, without quotation marks
   */
  record Attribute(String name, Span value) {}

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\G\\s*(?:(?<name>[A-Za-z][\\w-]*)\\s*=\\s*)?(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^,]*))\\s*(?:,|$)");

  /** Reads a list. */
  static AttributeList read(String list) {
    List<Attribute> attributes = new ArrayList<>();
    Matcher attribute = ATTRIBUTE.matcher(list);
    while (attribute.find()) {
      String name = attribute.group("name");
      String group = attribute.group("quoted") != null ? "quoted" : "plain";
      int start = attribute.start(group);
      int end = start + attribute.group(group).stripTrailing().length();
      attributes.add(new Attribute(name == null ? "" : name, new Span(start, end)));
      if (attribute.end() == list.length()) {
        break;
      }
    }
    return new AttributeList(List.copyOf(attributes));
  }

  /** The first value without a name, if it comes first. */
  Optional<Span> first() {
    return attributes.stream().findFirst().filter(it -> it.name().isEmpty()).map(Attribute::value);
  }

  /** The value with a name. */
  Optional<Span> named(String name) {
    return attributes.stream()
        .filter(it -> it.name().equals(name))
        .map(Attribute::value)
        .findFirst();
  }
}
