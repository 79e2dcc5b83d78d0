// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import java.io.IOException;
import org.housestyle.desk.http.Answer;
import org.housestyle.desk.http.Call;
import org.housestyle.desk.http.Endpoint;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.desk.style.CheckPool;

/** Answers calls whose body is a JSON object, in limited time. Called by several threads. */
abstract class JsonEndpoint implements Endpoint {

  private final CheckPool pool;
  private final long milliseconds;

  /**
   * Works in a pool.
   *
   * @param milliseconds how long an answer may take
   */
  JsonEndpoint(CheckPool pool, long milliseconds) {
    this.pool = pool;
    this.milliseconds = milliseconds;
  }

  /**
   * Reads the body. It must be sent as {@code application/json}, which no form of another site's
   * page can do.
   */
  @Override
  public final Answer answer(Call call) throws RefusedException, IOException {
    if (!call.mediaType().equals("application/json")) {
      throw new RefusedException(400, "the body must be sent as application/json");
    }
    JsonBody body = JsonBody.of(call.text(RequestLimits.BODY));
    return pool.run(milliseconds, () -> answer(body));
  }

  /** The answer to a body. */
  abstract Answer answer(JsonBody body) throws RefusedException;
}
