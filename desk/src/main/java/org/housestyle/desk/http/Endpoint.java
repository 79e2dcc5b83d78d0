// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.http;

import java.io.IOException;

/** Answers the requests of one path. Called by several threads. */
@FunctionalInterface
public interface Endpoint {

  /**
   * The answer to a call.
   *
   * @throws RefusedException if the call cannot be answered; its message is the answer
   * @throws IOException if the client went away
   */
  Answer answer(Call call) throws RefusedException, IOException;
}
