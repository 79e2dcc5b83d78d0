// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes each request past the guard to its endpoint, and sends the answer. */
final class RequestHandler extends Handler.Abstract {

  private final ConnectionGate gate;
  private final RequestGuard guard;
  private final Routes routes;
  private final Consumer<String> log;

  RequestHandler(ConnectionGate gate, RequestGuard guard, Routes routes, Consumer<String> log) {
    this.gate = gate;
    this.guard = guard;
    this.routes = routes;
    this.log = log;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Connection connection = request.getConnectionMetaData().getConnection();
    gate.requestBegins(connection, request.getLength() != 0);
    Request.addCompletionListener(request, failure -> gate.requestEnds(connection));
    Call call = new Call(request, () -> gate.bodyEnds(connection));
    try {
      Answer answer = answer(call);
      response.setStatus(answer.status());
      for (Map.Entry<String, String> header : SecurityHeaders.of(answer).entrySet()) {
        response.getHeaders().put(header.getKey(), header.getValue());
      }
      if (guard.isAllowed(call)) {
        response.getHeaders().put("Access-Control-Allow-Origin", call.header("Origin").orElse(""));
        response.getHeaders().put("Vary", "Origin");
      }
      response.write(true, ByteBuffer.wrap(answer.body()), callback);
    } catch (IOException e) {
      callback.failed(e); // the client is gone
    }
    return true;
  }

  /** The answer of the endpoint, or why there is none. What is logged holds no copy. */
  private Answer answer(Call call) throws IOException {
    try {
      guard.check(call);
      return routes.endpoint(call).answer(call);
    } catch (RefusedException e) {
      log.accept(e.status() + " " + call.method() + " " + call.path() + ": " + e.getMessage());
      return e.answer();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      StackTraceElement[] trace = e.getStackTrace();
      String where = trace.length == 0 ? "" : " at " + trace[0];
      log.accept(
          "500 " + call.method() + " " + call.path() + ": " + e.getClass().getName() + where);
      return Answer.text(500, "Error: Bug: " + e.getClass().getSimpleName() + where);
    }
  }
}
