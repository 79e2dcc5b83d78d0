// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.word;

import org.housestyle.formats.xml.XmlElement;

/** The numbers that identify changes and comments. */
final class WordIds {

  private WordIds() {}

  /** The highest number that identifies anything in an element; -1 if there is none. */
  static int highest(XmlElement element) {
    int highest = element.attribute("id").map(WordIds::number).orElse(-1);
    for (XmlElement child : element.elements()) {
      highest = Math.max(highest, highest(child));
    }
    return highest;
  }

  /** An id as a number; -1 if it is not a number. */
  static int number(String id) {
    try {
      return Integer.parseInt(id);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
