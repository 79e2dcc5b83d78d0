// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.data;

import java.util.List;
import org.housestyle.document.Escape;

/**
 * A text value in YAML, TOML or JSON, and where it is written.
 *
 * @param keys the keys that lead to it, the outermost first; places in lists are left out
 * @param maps the maps that it is in, the outermost first, each by a number
 * @param text its text, without escapes
 * @param start the offset of its first character, after the quote; in UTF-16 units of the data
 * @param end the offset just after its last character, before the quote
 * @param escape the escapes that its notation has
 */
public record DataValue(
    List<String> keys, List<Integer> maps, String text, int start, int end, Escape escape) {

  /** Takes a copy of the lists. */
  public DataValue {
    keys = List.copyOf(keys);
    maps = List.copyOf(maps);
  }
}
