// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.housestyle.Housestyle;
import org.housestyle.desk.http.Answer;
import org.housestyle.desk.http.Call;
import org.housestyle.desk.http.Endpoint;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.desk.style.HouseRules;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Example;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Source;
import org.housestyle.rule.Term;
import org.housestyle.rulebook.RuleEntry;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.text.Span;

/** {@code GET /api/rules/{pack}/{id}}: all that a pack says in a rule. */
public final class RuleEndpoint implements Endpoint {

  /** The path before the rule's name. */
  public static final String PATH = "/api/rules/";

  private final HouseRules house;

  /** Shows the rules of the house, and those that come with the program. */
  public RuleEndpoint(HouseRules house) {
    this.house = house;
  }

  @Override
  public Answer answer(Call call) throws RefusedException {
    RuleEntry entry = entry(call.path().substring(PATH.length()), house.style().housestyle());
    return JsonText.answer(json -> write(json, entry));
  }

  /**
   * A rule of a checker's packs, or of a built-in one.
   *
   * @param name pack and id
   * @throws RefusedException if there is no such rule
   */
  static RuleEntry entry(String name, Housestyle housestyle) throws RefusedException {
    int slash = name.indexOf('/');
    String pack = name.substring(0, Math.max(0, slash));
    String id = name.substring(slash + 1);
    return housestyle.packs().stream()
        .filter(it -> it.name().equals(pack))
        .findFirst()
        .or(() -> BuiltInPacks.named(pack))
        .flatMap(it -> it.rule(id).map(rule -> RuleEntry.of(it, rule)))
        .orElseThrow(() -> new RefusedException(404, "there is no such rule"));
  }

  private static void write(JsonGenerator json, RuleEntry entry) throws IOException {
    Rule rule = entry.rule();
    json.writeStringField("rule", rule.qualifiedId());
    json.writeStringField("level", rule.level().id());
    json.writeStringField("since", rule.since());
    json.writeStringField("why", rule.why());
    if (rule.review().isPresent()) {
      json.writeStringField("review", rule.review().get());
    }
    json.writeArrayFieldStart("terms");
    for (Term term : rule.terms()) {
      json.writeString(term.pattern().written());
    }
    json.writeEndArray();
    json.writeObjectFieldStart("wordings");
    for (Map.Entry<String, List<String>> each : entry.wordings().entrySet()) {
      json.writeArrayFieldStart(each.getKey());
      for (String wording : each.getValue()) {
        json.writeString(wording);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("examples");
    for (Example example : rule.examples()) {
      write(json, example);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sources");
    for (Citation citation : entry.citations()) {
      write(json, citation);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Example example) throws IOException {
    json.writeStartObject();
    json.writeStringField("copy", example.copy());
    json.writeStringField("usage", example.usage().id());
    json.writeArrayFieldStart("found");
    for (Span span : example.flagged()) {
      json.writeStartObject();
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (example.fixed().isPresent()) {
      json.writeStringField("fixed", example.fixed().get());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Citation citation) throws IOException {
    Source source = citation.source();
    json.writeStartObject();
    json.writeStringField("citation", citation.inWords());
    if (source.webAddress().isPresent()) {
      json.writeStringField("url", source.webAddress().get());
    }
    json.writeStringField("support", citation.support().id());
    json.writeEndObject();
  }
}
