// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.housestyle.desk.http.Answer;
import org.housestyle.desk.http.Call;
import org.housestyle.desk.http.Endpoint;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.desk.style.CheckPool;
import org.housestyle.desk.style.Choice;
import org.housestyle.desk.style.ChosenStyle;
import org.housestyle.desk.style.HouseRules;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.document.OfficeReader;
import org.housestyle.run.Paths;

/**
 * {@code POST /api/open}: the texts of a file. The body is the file as it is; the header {@code
 * X-Housestyle-Name} has its name, percent-encoded.
 */
public final class OpenEndpoint implements Endpoint {

  private static final String NAME = "X-Housestyle-Name";

  private final HouseRules house;
  private final CheckPool pool;
  private final OpenFiles files;

  /** Opens files in the formats of the house. */
  public OpenEndpoint(HouseRules house, CheckPool pool, OpenFiles files) {
    this.house = house;
    this.pool = pool;
    this.files = files;
  }

  @Override
  public Answer answer(Call call) throws RefusedException, IOException {
    if (!call.mediaType().equals("application/octet-stream")) {
      throw new RefusedException(400, "the file must be sent as application/octet-stream");
    }
    String name = AskedCopy.fileName(decoded(call.header(NAME).orElse("")));
    byte[] bytes = call.body(RequestLimits.FILE);
    return pool.run(CheckPool.FILE_MILLISECONDS, () -> open(name, bytes));
  }

  private static String decoded(String name) throws RefusedException {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(400, "the header " + NAME + " must be percent-encoded");
    }
  }

  private Answer open(String name, byte[] bytes) throws RefusedException {
    ChosenStyle style = house.style(Choice.NONE, name);
    OpenFile file;
    try {
      byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Formats.HEAD));
      DocumentReader reader = style.formats().choose(name, head);
      file = new OpenFile(name, bytes, Document.read(bytes, StandardCharsets.UTF_8, reader));
    } catch (UncheckedIOException e) {
      throw new RefusedException(400, "the file cannot be opened: " + Paths.why(e.getCause()));
    } catch (IOException e) {
      throw new RefusedException(400, "the file cannot be opened: " + Paths.why(e));
    }
    for (ShownText text : file.texts().values()) {
      RequestLimits.checked(text.text());
    }
    String id = files.add(file);
    DocumentReader reader = file.document().reader();
    return JsonText.answer(
        json -> {
          json.writeStringField("doc", id);
          json.writeStringField("name", name);
          json.writeStringField("format", reader.name());
          json.writeStringField("title", reader.title());
          json.writeBooleanField("text", reader.isText());
          json.writeBooleanField("office", reader instanceof OfficeReader);
          json.writeArrayFieldStart("parts");
          for (Map.Entry<String, ShownText> part : file.texts().entrySet()) {
            json.writeStartObject();
            json.writeStringField("name", part.getKey());
            json.writeStringField("text", part.getValue().text());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
