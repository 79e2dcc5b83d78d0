package org.housestyle.formats.markup;

import java.util.Arrays;
import org.housestyle.formats.xml.XmlText;

/** Where each character of some texts begins in the XML. For one thread. */
final class XmlOffsets {

  private final String xml;
  private int[] offsets = new int[64];
  private int count;
  private int end;

  XmlOffsets(String xml) {
    this.xml = xml;
  }

  void add(XmlText text) {
    offsets = Arrays.copyOf(offsets, Math.max(offsets.length, count + text.value().length() + 1));
    text.forEachUnit(xml, start -> offsets[count++] = start);
    end = text.end();
  }

  /** The offsets, and the end of the last text. */
  int[] all() {
    int[] all = Arrays.copyOf(offsets, count + 1);
    all[count] = end;
    return all;
  }
}
