// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.languagetool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** A LanguageTool that the operator names; its matches are merged with ours. Thread-safe. */
public final class Upstream {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** A match of LanguageTool, ready to be written. */
  record Match(int start, String json) {}

  private final JsonFactory json = new JsonFactory();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI check;
  private final Consumer<String> log;

  /**
   * Names a server.
   *
   * @param address its API, such as {@code http://localhost:8081/v2}
   * @param log takes a line when it does not answer
   */
  public Upstream(URI address, Consumer<String> log) {
    this.check = URI.create(address.toString().replaceFirst("/+$", "") + "/check");
    this.log = log;
  }

  /**
   * Asks.
   *
   * @param form the call as it was sent to us
   * @return the matches, once they are there; empty if there is no answer
   */
  CompletableFuture<Optional<List<Match>>> ask(String form, String text, OffsetUnit unit) {
    HttpRequest request =
        HttpRequest.newBuilder(check)
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form, StandardCharsets.UTF_8))
            .build();
    return client
        .sendAsync(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
        .thenApply(answer -> Optional.of(read(answer, text, unit)))
        .exceptionally(
            failure -> {
              Throwable cause =
                  failure instanceof CompletionException ? failure.getCause() : failure;
              log.accept("no answer from " + check + ": " + cause.getClass().getSimpleName());
              return Optional.empty();
            });
  }

  private List<Match> read(HttpResponse<String> answer, String text, OffsetUnit unit) {
    if (answer.statusCode() != 200) {
      throw new CompletionException(new IOException("status " + answer.statusCode()));
    }
    List<Match> matches = new ArrayList<>();
    try (JsonParser parser = json.createParser(answer.body())) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = parser.currentName().equals("matches");
        JsonToken token = parser.nextToken();
        if (wanted && token == JsonToken.START_ARRAY) {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            matches.add(match(parser, text, unit));
          }
        } else {
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new CompletionException(e);
    }
    return matches;
  }

  /** Copies a match, with its offsets in the unit that is wanted. */
  private Match match(JsonParser parser, String text, OffsetUnit unit) throws IOException {
    int start = 0;
    int length = 0;
    StringWriter copy = new StringWriter();
    try (JsonGenerator out = json.createGenerator(copy)) {
      out.writeStartObject();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "offset" -> start = parser.getIntValue();
          case "length" -> length = parser.getIntValue();
          default -> {
            out.writeFieldName(name);
            out.copyCurrentStructure(parser);
          }
        }
      }
      if (start < 0 || length < 0 || start + length > text.length()) {
        throw new IOException("a match outside of the text");
      }
      out.writeNumberField("offset", unit.count(text, 0, start));
      out.writeNumberField("length", unit.count(text, start, start + length));
      out.writeEndObject();
    }
    return new Match(start, copy.toString());
  }
}
