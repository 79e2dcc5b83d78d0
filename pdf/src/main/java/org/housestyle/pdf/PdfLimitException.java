// SPDX-License-Identifier: Apache-2.0
package org.housestyle.pdf;

import java.io.IOException;

/** A file is larger, or takes longer, than is read. The message says what to do. */
final class PdfLimitException extends IOException {

  private static final long serialVersionUID = 1L;

  PdfLimitException(String what) {
    super(what + "; split the PDF, or check the file that it was made from");
  }
}
