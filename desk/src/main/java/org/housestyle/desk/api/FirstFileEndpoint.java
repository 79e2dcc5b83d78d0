// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.housestyle.desk.http.Answer;
import org.housestyle.desk.http.Call;
import org.housestyle.desk.http.Endpoint;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.run.Paths;

/** {@code GET /api/file}: the file that the desk was started with, for its page; 204 if none. */
public final class FirstFileEndpoint implements Endpoint {

  private final Optional<Path> file;

  /** Gives this file, as it is when it is asked for. */
  public FirstFileEndpoint(Optional<Path> file) {
    this.file = file;
  }

  @Override
  public Answer answer(Call call) throws RefusedException {
    if (file.isEmpty()) {
      return new Answer(204, Map.of(), new byte[0]);
    }
    try {
      if (Files.size(file.get()) > RequestLimits.FILE) {
        throw new RefusedException(413, "the file is longer than " + RequestLimits.FILE + " bytes");
      }
      String name = URLEncoder.encode(file.get().getFileName().toString(), StandardCharsets.UTF_8);
      return Answer.of("application/octet-stream", Files.readAllBytes(file.get()))
          .with("X-Housestyle-Name", name.replace("+", "%20"));
    } catch (IOException e) {
      throw new RefusedException(404, "the file cannot be read: " + Paths.why(e));
    }
  }
}
