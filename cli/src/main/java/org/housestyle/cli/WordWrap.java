// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces only, so that no file name and no word is cut. */
final class WordWrap {

  private WordWrap() {}

  /** The lines of a text; a word that is longer than a line has one of its own. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
