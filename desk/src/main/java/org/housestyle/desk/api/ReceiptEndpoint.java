// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.Status;
import org.housestyle.Version;
import org.housestyle.desk.http.Answer;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.desk.style.CheckPool;
import org.housestyle.desk.style.HouseRules;
import org.housestyle.document.Part;
import org.housestyle.text.Sha256;

/**
 * {@code POST /api/receipt}: that a text was checked, by which rules, what was left in it, and who
 * let it pass. For a system that publishes nothing unchecked. It holds no copy but the terms.
 */
public final class ReceiptEndpoint extends JsonEndpoint {

  private final HouseRules house;
  private final OpenFiles files;
  private final Optional<ReceiptSignature> signature;
  private final Clock clock;

  /** Gives receipts, with a signature if the house has a key. */
  public ReceiptEndpoint(
      HouseRules house,
      CheckPool pool,
      OpenFiles files,
      Optional<ReceiptSignature> signature,
      Clock clock) {
    super(pool, CheckPool.CHECK_MILLISECONDS);
    this.house = house;
    this.files = files;
    this.signature = signature;
    this.clock = clock;
  }

  /** A finding that a person let pass. */
  private record Passed(String rule, int start, String part, String reason) {

    boolean is(Finding finding) {
      return finding.rule().qualifiedId().equals(rule)
          && finding.span().start() == start
          && finding.part().equals(part);
    }
  }

  @Override
  Answer answer(JsonBody body) throws RefusedException {
    String receipt = receipt(body);
    return JsonText.answer(
        json -> {
          json.writeFieldName("receipt");
          json.writeRawValue(receipt);
          if (signature.isPresent()) {
            json.writeStringField("jws", signature.get().sign(receipt));
          }
        });
  }

  private String receipt(JsonBody body) throws RefusedException {
    AskedCopy asked = AskedCopy.of(body, house, files);
    CheckResult result = asked.text().result();
    String by = body.string("by").orElse("");
    List<Passed> passed = new ArrayList<>();
    for (JsonBody each : body.objects("passed")) {
      passed.add(
          new Passed(
              each.requireString("rule"),
              each.requireOffset("start"),
              each.string("part").orElse(""),
              each.requireString("reason")));
    }
    return JsonText.of(
        json -> {
          json.writeNumberField("version", 1);
          json.writeStringField("sha256", hash(asked.text().document().parts()));
          json.writeStringField("rules", asked.style().version());
          json.writeStringField("housestyle", Version.current());
          json.writeStringField(
              "checkedAt", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
          json.writeStringField("by", by);
          json.writeBooleanField("clean", result.findings().isEmpty());
          json.writeArrayFieldStart("left");
          for (Finding finding : result.findings()) {
            Optional<String> reason =
                passed.stream().filter(it -> it.is(finding)).map(Passed::reason).findFirst();
            write(json, finding, reason);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("suppressed");
          for (Finding finding : result.held()) {
            if (finding.status() instanceof Status.Suppressed) {
              write(json, finding, Optional.of(finding.status().reason()));
            }
          }
          json.writeEndArray();
        });
  }

  /** The hash of the texts, with a line feed between parts. */
  private static String hash(List<Part> parts) {
    String text = String.join("\n", parts.stream().map(Part::text).toList());
    return HexFormat.of().formatHex(Sha256.of(text));
  }

  private static void write(JsonGenerator json, Finding finding, Optional<String> reason)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule().qualifiedId());
    json.writeStringField("level", finding.level().id());
    json.writeStringField("usage", finding.usage().id());
    if (!finding.part().isEmpty()) {
      json.writeStringField("part", finding.part());
    }
    json.writeNumberField("start", finding.span().start());
    json.writeNumberField("end", finding.span().end());
    json.writeStringField("text", finding.text());
    if (reason.isPresent()) {
      json.writeStringField("reason", reason.get());
    }
    json.writeEndObject();
  }
}
