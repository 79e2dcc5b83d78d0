// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.housestyle.desk.http.Answer;
import org.housestyle.desk.http.Call;
import org.housestyle.desk.http.Endpoint;

/** {@code GET /openapi.json}: the description of the API. */
public final class OpenApiEndpoint implements Endpoint {

  @Override
  public Answer answer(Call call) {
    return Answer.of("application/json", description());
  }

  private static byte[] description() {
    try (InputStream in = OpenApiEndpoint.class.getResourceAsStream("openapi.json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: the description is part of the program", e);
    }
  }
}
