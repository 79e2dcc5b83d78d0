package org.housestyle.git;

import java.io.IOException;

/** Git cannot tell; the message says why and what to do. */
public final class GitException extends IOException {

  private static final long serialVersionUID = 1L;

  GitException(String message) {
    super(message);
  }

  GitException(String message, Throwable cause) {
    super(message, cause);
  }
}
