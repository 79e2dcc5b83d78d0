// SPDX-License-Identifier: Apache-2.0
package org.housestyle.editing;

/**
 * An edit was not made, since the text that it was chosen for has changed. The message says so in
 * words for an editor.
 */
public final class StaleEditException extends Exception {

  private static final long serialVersionUID = 1L;

  StaleEditException(String message) {
    super(message);
  }
}
