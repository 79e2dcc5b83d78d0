// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.List;

/** Plain text: paragraphs between blank lines. */
final class PlainTextReader implements TextReader {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String title() {
    return "plain text";
  }

  @Override
  public List<String> endings() {
    return List.of("txt", "text");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/plain");
  }

  @Override
  public void read(DocumentBuilder document) {
    document.plainText(new PlainText(document.part()));
  }

  @Override
  public boolean hasMarkup() {
    return false;
  }
}
