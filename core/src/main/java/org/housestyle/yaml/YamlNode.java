// SPDX-License-Identifier: Apache-2.0
package org.housestyle.yaml;

import java.util.List;

/** A value of parsed YAML: a text, a list, or a mapping. Immutable. */
public sealed interface YamlNode {

  /** The line it begins on, from 1. */
  int line();

  /**
   * A text. YAML's numbers, booleans and nulls are texts here.
   *
   * @param text its value, without quotes and escapes
   */
  record Scalar(String text, int line) implements YamlNode {}

  /** A list. */
  record Sequence(List<YamlNode> items, int line) implements YamlNode {}

  /** A mapping, in the order of the file; a key may occur twice. */
  record Mapping(List<Entry> entries, int line) implements YamlNode {}

  /** A key, which is a {@link Scalar} unless somebody made a mistake, and its value. */
  record Entry(YamlNode key, YamlNode value) {}
}
