// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.housestyle.Housestyle;
import org.housestyle.desk.http.Answer;
import org.housestyle.desk.http.Call;
import org.housestyle.desk.http.Endpoint;
import org.housestyle.desk.style.ChosenStyle;
import org.housestyle.desk.style.HouseRules;
import org.housestyle.document.DocumentReader;
import org.housestyle.rule.RulePack;
import org.housestyle.rules.BuiltInPacks;

/** {@code GET /api/choices}: what a call can choose, and the formats that are read. */
public final class ChoicesEndpoint implements Endpoint {

  private final HouseRules house;

  /** Offers what the house has. */
  public ChoicesEndpoint(HouseRules house) {
    this.house = house;
  }

  @Override
  public Answer answer(Call call) {
    ChosenStyle style = house.style();
    List<RulePack> own = style.housestyle().packs();
    Set<String> packs =
        own.stream().map(RulePack::name).collect(Collectors.toCollection(TreeSet::new));
    Set<String> chosen = Set.copyOf(packs);
    packs.addAll(BuiltInPacks.names());
    Set<String> guidance = new TreeSet<>();
    own.forEach(pack -> guidance.addAll(pack.guidance()));
    return JsonText.answer(
        json -> {
          write(json, "guidance", guidance);
          write(json, "regions", Housestyle.regions());
          json.writeArrayFieldStart("packs");
          for (String pack : packs) {
            json.writeStartObject();
            json.writeStringField("name", pack);
            json.writeBooleanField("chosen", chosen.contains(pack));
            json.writeEndObject();
          }
          json.writeEndArray();
          writeFormats(json, style.formats().readers());
          if (house.problem().isPresent()) {
            json.writeStringField("problem", house.problem().get());
          }
        });
  }

  private static void write(JsonGenerator json, String key, Iterable<String> values)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void writeFormats(JsonGenerator json, List<DocumentReader> readers)
      throws IOException {
    json.writeArrayFieldStart("formats");
    for (DocumentReader reader : readers) {
      json.writeStartObject();
      json.writeStringField("name", reader.name());
      json.writeStringField("title", reader.title());
      json.writeBooleanField("text", reader.isText());
      json.writeBooleanField("comments", reader.commentSyntax().isPresent());
      write(json, "endings", reader.endings());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
