package org.housestyle.desk.api;

import java.io.IOException;
import org.housestyle.desk.http.Call;
import org.housestyle.desk.http.RefusedException;

/** Reads the JSON that a call sends. */
final class JsonBodies {

  private JsonBodies() {}

  /**
   * The body of a call.
   *
   * @throws RefusedException if it is not sent as {@code application/json}, which no form of
   *     another site's page can do
   */
  static JsonBody of(Call call) throws RefusedException, IOException {
    if (!call.mediaType().equals("application/json")) {
      throw new RefusedException(400, "the body must be sent as application/json");
    }
    return JsonBody.of(call.text(Limits.BODY));
  }
}
