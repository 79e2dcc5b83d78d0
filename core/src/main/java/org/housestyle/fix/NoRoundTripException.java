// SPDX-License-Identifier: Apache-2.0
package org.housestyle.fix;

import java.io.IOException;
import java.nio.charset.Charset;

/** Encoding the text does not give the bytes it was decoded from. The message names a remedy. */
public final class NoRoundTripException extends IOException {

  private static final long serialVersionUID = 1L;

  NoRoundTripException(Charset charset) {
    super(
        charset.name()
            + " writes some of its characters in more than one way, so that an edit could change"
            + " others; save it as UTF-8");
  }
}
