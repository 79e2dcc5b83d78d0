// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules;

import java.util.Set;
import java.util.TreeSet;

/** Everything one edit away from a word: a letter left out, added, changed, or two swapped. */
final class OneEdit {

  private OneEdit() {}

  static Set<String> of(String word) {
    Set<String> edited = new TreeSet<>();
    for (int i = 0; i <= word.length(); i++) {
      String before = word.substring(0, i);
      String after = word.substring(i);
      for (char c = 'a'; c <= 'z'; c++) {
        edited.add(before + c + after);
        if (!after.isEmpty()) {
          edited.add(before + c + after.substring(1));
        }
      }
      if (!after.isEmpty()) {
        edited.add(before + after.substring(1));
      }
      if (after.length() > 1) {
        edited.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
      }
    }
    edited.remove(word);
    return edited;
  }
}
