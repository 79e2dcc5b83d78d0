// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.xml;

import org.housestyle.document.Escape;

/** References of XML, such as the one for an ampersand: finding, decoding and writing. */
public final class XmlReference {

  /** The longest reference that is looked for. */
  private static final int LONGEST = 12;

  /** A reference in text. */
  public static final Escape ESCAPE =
      (raw, at, decoded, i) -> {
        int length = lengthAt(raw, at);
        return length == 0 ? null : new Escape.Match(length, units(raw, at, length));
      };

  private XmlReference() {}

  /** The length of the reference at an offset; 0 if there is none. */
  static int lengthAt(String xml, int at) {
    if (xml.charAt(at) != '&') {
      return 0;
    }
    int end = xml.indexOf(';', at);
    return end < 0 || end - at >= LONGEST ? 0 : end + 1 - at;
  }

  /** How many UTF-16 units a reference stands for. */
  static int units(String xml, int at, int length) {
    if (xml.charAt(at + 1) != '#') {
      return 1;
    }
    boolean hex = xml.charAt(at + 2) == 'x';
    int point = Integer.parseInt(xml, at + (hex ? 3 : 2), at + length - 1, hex ? 16 : 10);
    return Character.charCount(point);
  }

  /** Text as it is written between tags, or in an attribute with double quotes. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
