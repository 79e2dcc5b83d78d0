// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.opendocument;

import org.housestyle.formats.office.Styles;
import org.housestyle.formats.xml.XmlElement;

/** Reads the styles of an OpenDocument text. */
final class OpenDocumentStyles {

  private OpenDocumentStyles() {}

  /** Adds the styles that the root element of an entry defines. */
  static void read(XmlElement root, Styles styles) {
    for (XmlElement style : root.descendants("style")) {
      String id = style.attribute("name").orElse("");
      boolean italic =
          style
              .child("text-properties")
              .flatMap(properties -> properties.attribute("font-style"))
              .filter("italic"::equals)
              .isPresent();
      styles.add(
          id,
          style.attribute("display-name").orElse(name(id)),
          style.attribute("parent-style-name").orElse(null),
          italic);
    }
  }

  /** A name with the spaces that ids can't have. */
  private static String name(String id) {
    return id.replace("_20_", " ");
  }
}
