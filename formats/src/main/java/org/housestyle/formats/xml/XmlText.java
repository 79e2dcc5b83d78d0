package org.housestyle.formats.xml;

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
   * The offset in the XML of a character of the value.
   *
   * @param xml the whole XML
   * @param index from 0 to the length of the value
   */
  public int rawOffset(String xml, int index) {
    int raw = start;
    for (int i = 0; i < index; ) {
      int length = isCdata ? 0 : XmlReference.lengthAt(xml, raw);
      if (length > 0) {
        i += XmlReference.units(xml, raw, length);
        raw += length;
      } else {
        boolean pair = xml.charAt(raw) == '\r' && raw + 1 < end && xml.charAt(raw + 1) == '\n';
        raw += pair ? 2 : 1;
        i++;
      }
    }
    return raw;
  }
}
