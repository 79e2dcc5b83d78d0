// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

/**
 * Reads the text of a value that may have markup of its own, such as a link in the caption of a
 * shortcode, or a quotation in a field of front matter. Thread-safe.
 */
public interface ValueReader {

  /** Whether there may be markup in a text, so that it has to be read. This must be cheap. */
  boolean hasMarkup(String text);

  /** Adds the prose in a value, which is the only part of a document of its own. */
  void read(DocumentBuilder value);
}
