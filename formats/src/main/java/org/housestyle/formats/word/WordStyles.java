// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.word;

import org.housestyle.formats.office.Styles;
import org.housestyle.formats.xml.XmlElement;

/** Reads the styles of a Word file. */
final class WordStyles {

  private WordStyles() {}

  /** The styles in the root element of their entry. */
  static Styles of(XmlElement root) {
    Styles styles = new Styles();
    for (XmlElement style : root.elements()) {
      if (style.is("style") && style.attribute("styleId").isPresent()) {
        String id = style.attribute("styleId").get();
        styles.add(
            id,
            style.child("name").flatMap(name -> name.attribute("val")).orElse(id),
            style.child("basedOn").flatMap(base -> base.attribute("val")).orElse(null),
            false);
      }
    }
    return styles;
  }
}
