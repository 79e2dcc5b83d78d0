// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import org.housestyle.desk.http.RefusedException;

/** How much may be sent. */
public final class RequestLimits {

  /** How long a text may be, in UTF-16 units. */
  public static final int TEXT = 1024 * 1024;

  /** How long a file may be, in bytes. */
  static final int FILE = 20 * 1024 * 1024;

  /** How long a body with a text may be: JSON and forms write some characters in several bytes. */
  public static final int BODY = 4 * TEXT;

  private RequestLimits() {}

  /** Makes sure that a text is not too long. */
  static String checked(String text) throws RefusedException {
    if (text.length() > TEXT) {
      throw new RefusedException(
          413, "the text has " + text.length() + " characters; at most " + TEXT + " are checked");
    }
    return text;
  }
}
