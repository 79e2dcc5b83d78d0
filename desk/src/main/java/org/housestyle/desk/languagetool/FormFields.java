// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.languagetool;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.desk.api.RequestLimits;
import org.housestyle.desk.http.Call;
import org.housestyle.desk.http.RefusedException;

/**
 * The parameters of a call, out of its query or its form. Unknown ones are ignored, since clients
 * send what only some servers know. Immutable.
 *
 * @param values the value of each; of a repeated one, the first
 * @param sent the form as it was sent
 */
record FormFields(Map<String, String> values, String sent) {

  private static final String FORM = "application/x-www-form-urlencoded";

  static FormFields of(Call call) throws RefusedException, IOException {
    String sent = call.query();
    if (call.method().equals("POST")) {
      String body = call.text(RequestLimits.BODY);
      if (!body.isEmpty() && !call.mediaType().equals(FORM)) {
        throw new RefusedException(400, "The body must be sent as " + FORM);
      }
      sent = sent.isEmpty() ? body : sent + "&" + body;
    }
    return parse(sent);
  }

  static FormFields parse(String sent) throws RefusedException {
    Map<String, String> values = new HashMap<>();
    for (String field : sent.split("&", -1)) {
      int equals = field.indexOf('=');
      if (equals >= 0) {
        values.putIfAbsent(
            decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
      }
    }
    return new FormFields(values, sent);
  }

  private static String decoded(String written) throws RefusedException {
    try {
      return URLDecoder.decode(written, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(400, "A parameter is not percent-encoded");
    }
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The items of a list with commas; none if it is not sent. */
  List<String> list(String name) {
    return Arrays.stream(values.getOrDefault(name, "").split(","))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  boolean isTrue(String name) {
    return List.of("true", "yes").contains(values.getOrDefault(name, ""));
  }
}
