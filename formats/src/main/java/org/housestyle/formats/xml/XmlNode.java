// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.xml;

/** An element or a text of an XML text, and where it is there, in UTF-16 offsets. */
public sealed interface XmlNode permits XmlElement, XmlText {

  /** Where it begins. */
  int start();

  /** Where it ends. */
  int end();
}
