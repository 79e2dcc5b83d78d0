// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.CheckResult;
import org.housestyle.desk.http.Answer;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.desk.style.CheckPool;
import org.housestyle.desk.style.HouseRules;
import org.housestyle.document.Block;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Document;
import org.housestyle.report.FindingJson;
import org.housestyle.text.Span;

/** {@code POST /api/check}: what is found in a text, or in an open file after some edits. */
public final class CheckEndpoint extends JsonEndpoint {

  private final HouseRules house;
  private final OpenFiles files;

  /** Checks by the rules of the house. */
  public CheckEndpoint(HouseRules house, CheckPool pool, OpenFiles files) {
    super(pool, CheckPool.CHECK_MILLISECONDS);
    this.house = house;
    this.files = files;
  }

  @Override
  Answer answer(JsonBody body) throws RefusedException {
    AskedCopy asked = AskedCopy.of(body, house, files);
    CheckResult result = asked.text().result();
    return JsonText.answer(
        json -> {
          json.writeNumberField("v", asked.text().version());
          json.writeStringField("rulesVersion", asked.style().version());
          FindingJson.write(json, result);
          writeHeadings(json, asked.text().document());
        });
  }

  /** Where headlines and standfirsts are, so that they can be shown as such. */
  private static void writeHeadings(JsonGenerator json, Document document) throws IOException {
    List<Block> headings = new ArrayList<>();
    if (document.reader().hasMarkup()) {
      for (Block block : document.blocks()) {
        if (block.kind() == BlockKind.HEADLINE || block.kind() == BlockKind.STANDFIRST) {
          headings.add(block);
        }
      }
    }
    json.writeArrayFieldStart("headings");
    for (Block block : headings) {
      Span raw = block.toRaw(new Span(0, block.prose().length()));
      json.writeStartObject();
      json.writeStringField("kind", block.kind().id());
      json.writeStringField("part", block.part().name());
      json.writeNumberField("start", raw.start());
      json.writeNumberField("end", raw.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
