// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

/** What a reader returned does not fit its file. */
final class InvalidDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidDocumentException(String found) {
    super(found);
  }
}
