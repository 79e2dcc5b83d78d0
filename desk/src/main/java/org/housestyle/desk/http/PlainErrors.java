// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Says in plain text what Jetty itself refuses, such as headers that are too long. */
final class PlainErrors implements Request.Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    SecurityHeaders.of(Answer.text(status, ""))
        .forEach((name, value) -> response.getHeaders().put(name, value));
    String text = "Error: " + HttpStatus.getMessage(status);
    response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }
}
