// SPDX-License-Identifier: Apache-2.0
package org.housestyle.yaml;

import java.util.List;

/**
 * A text value in a YAML document, and where it is written.
 *
 * @param keys the keys that lead to it, the outermost first; places in lists are left out
 * @param maps the maps that it is in, the outermost first, each by a number
 * @param value its text, without quotes and escapes
 * @param style how it is written
 * @param start offset of its first character, the opening quote or the {@code |} of a block, in
 *     UTF-16 units
 * @param end offset just after its last character, the closing quote included
 */
public record YamlScalar(
    List<String> keys, List<Integer> maps, String value, Style style, int start, int end) {

  /** Takes a copy of the lists. */
  public YamlScalar {
    keys = List.copyOf(keys);
    maps = List.copyOf(maps);
  }

  /** How a text is written. */
  public enum Style {
    /** Without quotes. */
    PLAIN,
    /** Between {@code '}. */
    SINGLE_QUOTED,
    /** Between {@code "}, with escapes. */
    DOUBLE_QUOTED,
    /** As the lines after {@code |} or {@code >}. */
    BLOCK
  }
}
