package org.housestyle.formats.xml;

import java.util.Objects;
import java.util.function.IntConsumer;

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
      int length = unitsAt(xml, raw);
      i += length < 0 ? XmlReference.units(xml, raw, -length) : 1;
      raw += Math.abs(length);
    }
    return raw;
  }

  /** Passes on where each UTF-16 unit of the value begins in the XML, in their order. */
  public void forEachUnit(String xml, IntConsumer offsets) {
    for (int raw = start; raw < end; ) {
      int length = unitsAt(xml, raw);
      int units = length < 0 ? XmlReference.units(xml, raw, -length) : 1;
      for (int i = 0; i < units; i++) {
        offsets.accept(raw);
      }
      raw += Math.abs(length);
    }
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
