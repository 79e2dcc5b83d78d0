// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.markup;

import java.util.Arrays;
import org.housestyle.formats.xml.XmlText;

/** Where each character of some texts begins in the XML. For one thread. */
final class XmlOffsets {

  private final String xml;
  private int[] offsets = new int[1];
  private int count;

  XmlOffsets(String xml) {
    this.xml = xml;
  }

  void add(XmlText text) {
    int[] more = text.offsets(xml);
    if (offsets.length < count + more.length) {
      offsets = Arrays.copyOf(offsets, Math.max(count + more.length, 2 * offsets.length));
    }
    System.arraycopy(more, 0, offsets, count, more.length);
    count += more.length - 1;
  }

  /** The offsets, and the end of the last text. */
  int[] all() {
    return Arrays.copyOf(offsets, count + 1);
  }
}
