// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.xml;

import java.util.Arrays;
import java.util.Objects;

/**
 * Characters between tags. Immutable.
 *
 * @param start where they begin in the XML; in a CDATA section, after its opening
 * @param end where they end there; in a CDATA section, before its closing
 * @param value what they mean: references decoded, line ends as {@code \n}
 * @param isCdata whether they are in a CDATA section, where nothing is escaped
 */
public record XmlText(int start, int end, String value, boolean isCdata) implements XmlNode {

  /** Rejects null. */
  public XmlText {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Where each UTF-16 unit of the value begins in the XML, and where the last one ends: one number
   * more than the value has units.
   *
   * @param xml the whole XML
   */
  public int[] offsets(String xml) {
    int[] offsets = new int[value.length() + 1];
    int count = 0;
    for (int raw = start; raw < end && count < value.length(); ) {
      int length = unitsAt(xml, raw);
      int units = length < 0 ? XmlReference.units(xml, raw, -length) : 1;
      for (int i = 0; i < units; i++) {
        offsets[count++] = raw;
      }
      raw += Math.abs(length);
    }
    Arrays.fill(offsets, count, offsets.length, end);
    return offsets;
  }

  /** How many units of the XML a character takes; negative for a reference. */
  private int unitsAt(String xml, int raw) {
    int length = isCdata ? 0 : XmlReference.lengthAt(xml, raw);
    if (length > 0) {
      return -length;
    }
    boolean pair = xml.charAt(raw) == '\r' && raw + 1 < end && xml.charAt(raw + 1) == '\n';
    return pair ? 2 : 1;
  }
}
