// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.http;

/** A call is refused. The message says why, and what to do, in plain words and without copy. */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * Refuses a call.
   *
   * @param status the status of HTTP, from 400
   */
  public RefusedException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  /** The answer in plain text, as LanguageTool words it. */
  Answer answer() {
    Answer answer = Answer.text(status, "Error: " + getMessage());
    return status == 429 || status == 503 ? answer.with("Retry-After", "1") : answer;
  }
}
