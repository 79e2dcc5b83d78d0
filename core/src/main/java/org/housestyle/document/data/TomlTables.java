// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the tables of a TOML text. For one text and one thread. */
final class TomlTables {

  private final Map<List<String>, Integer> numbers = new HashMap<>();
  private int count;

  /** The numbers of the tables that lead to one, the outermost first, and its own. */
  List<Integer> at(List<String> keys) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i <= keys.size(); i++) {
      found.add(numbers.computeIfAbsent(List.copyOf(keys.subList(0, i)), path -> another()));
    }
    return found;
  }

  /** Another table of an array begins; what was below the last one ends. */
  void next(List<String> keys) {
    List<String> table = List.copyOf(keys);
    numbers
        .keySet()
        .removeIf(
            path -> path.size() >= table.size() && path.subList(0, table.size()).equals(table));
    numbers.put(table, another());
  }

  /** The number of a new table. */
  int another() {
    return count++;
  }
}
