// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.ValueReader;
import org.housestyle.document.template.MarkedQuotations;

/** Reads values that may be HTML: those of JSON-LD, and of template code in pages. */
final class HtmlValues implements ValueReader {

  /** The only one; it has no state. */
  static final ValueReader INSTANCE = new HtmlValues();

  private HtmlValues() {}

  @Override
  public boolean hasMarkup(String text) {
    return text.indexOf('<') >= 0;
  }

  @Override
  public void read(DocumentBuilder value) {
    Html.readFragment(value, value.part().text(), 0, false, MarkedQuotations.NONE, comment -> {});
  }
}
