// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.languagetool;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.housestyle.Housestyle;
import org.housestyle.Version;
import org.housestyle.desk.api.JsonText;
import org.housestyle.desk.api.RequestLimits;
import org.housestyle.desk.http.Answer;
import org.housestyle.desk.http.Call;
import org.housestyle.desk.http.Endpoint;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.desk.style.CheckPool;
import org.housestyle.desk.style.Choice;
import org.housestyle.desk.style.HouseRules;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.rule.RulePack;
import org.housestyle.text.SourceText;

/** {@code /v2/check}: what is found in a text, as matches. */
public final class LanguageToolCheck implements Endpoint {

  private final HouseRules house;
  private final CheckPool pool;
  private final IssueType type;
  private final Optional<Upstream> upstream;

  /**
   * Checks by the rules of the house.
   *
   * @param profile {@code terminology}, {@code superdesk} or {@code libreoffice}
   * @param upstream a LanguageTool whose matches are merged with ours
   * @throws IllegalArgumentException if there is no such profile
   */
  public LanguageToolCheck(
      HouseRules house, CheckPool pool, String profile, Optional<Upstream> upstream) {
    this.house = house;
    this.pool = pool;
    this.type = IssueType.named(profile);
    this.upstream = upstream;
  }

  /** What is written into an answer. */
  private record Found(int start, Optional<TermMatch> ours, String theirs) {}

  @Override
  public Answer answer(Call call) throws RefusedException, IOException {
    FormFields fields = FormFields.of(call);
    TextLanguage language = TextLanguage.of(fields);
    OffsetUnit unit = OffsetUnit.of(fields);
    RuleFilter filter = RuleFilter.of(fields);
    requireLevel(fields.value("level").orElse("default"));
    Optional<AnnotatedReader> annotated = annotated(fields);
    String text = annotated.map(AnnotatedReader::text).orElseGet(() -> fields.values().get("text"));
    requireNotTooLong(text);
    DocumentReader reader =
        annotated.isPresent() ? annotated.get() : Formats.standard().require("text");
    CompletableFuture<Optional<List<Upstream.Match>>> theirs =
        upstream
            .map(it -> it.ask(fields.sent(), text, unit))
            .orElseGet(() -> CompletableFuture.completedFuture(Optional.of(List.of())));
    Choice choice = new Choice(Optional.empty(), language.region(), Optional.empty());
    Housestyle housestyle = house.style(choice, "story.txt").housestyle();
    List<Found> all = new ArrayList<>();
    pool.run(CheckPool.CHECK_MILLISECONDS, () -> examine(housestyle, text, reader)).stream()
        .filter(match -> filter.wants(match.rule()))
        .map(match -> annotated.isPresent() ? keepingMarkup(match, annotated.get()) : match)
        .forEach(match -> all.add(new Found(match.span().start(), Optional.of(match), "")));
    Optional<List<Upstream.Match>> more = theirs.join();
    more.orElse(List.of())
        .forEach(match -> all.add(new Found(match.start(), Optional.empty(), match.json())));
    all.sort(Comparator.comparingInt(Found::start));
    Map<String, String> titles =
        housestyle.packs().stream().collect(Collectors.toMap(RulePack::name, RulePack::title));
    return Answer.json(
        JsonText.of(
            json -> {
              writeSoftware(json);
              json.writeObjectFieldStart("warnings");
              json.writeBooleanField("incompleteResults", more.isEmpty());
              json.writeEndObject();
              language.writeChecked(json);
              json.writeArrayFieldStart("matches");
              for (Found found : all) {
                if (found.ours().isPresent()) {
                  found.ours().get().writeTo(json, unit, type, titles);
                } else {
                  json.writeRawValue(found.theirs());
                }
              }
              json.writeEndArray();
            }));
  }

  private static List<TermMatch> examine(
      Housestyle housestyle, String text, DocumentReader reader) {
    return housestyle.examine(Document.of(SourceText.of(text), reader)).findings().stream()
        .map(finding -> new TermMatch(finding, text))
        .toList();
  }

  private static TermMatch keepingMarkup(TermMatch match, AnnotatedReader reader) {
    return reader.hasMarkup(match.span()) ? match.withoutReplacements() : match;
  }

  private static Optional<AnnotatedReader> annotated(FormFields fields) throws RefusedException {
    Optional<String> data = fields.value("data");
    boolean hasText = fields.value("text").isPresent();
    if (hasText && data.isPresent()) {
      throw new RefusedException(400, "Set only 'text' or 'data' parameter, not both");
    }
    if (!hasText && data.isEmpty()) {
      throw new RefusedException(400, "Missing 'text' or 'data' parameter");
    }
    return data.isPresent() ? Optional.of(AnnotatedReader.of(data.get())) : Optional.empty();
  }

  /** All that is found is reported at each level. */
  private static void requireLevel(String level) throws RefusedException {
    if (!level.equals("default") && !level.equals("picky")) {
      throw new RefusedException(
          400,
          "Unknown value '%s' for parameter 'level'. Valid values: default, picky"
              .formatted(level.replaceAll("[^A-Za-z]", "")));
    }
  }

  private static void requireNotTooLong(String text) throws RefusedException {
    if (text.length() > RequestLimits.TEXT) {
      throw new RefusedException(
          413,
          "Your text exceeds the limit of %d characters (it's %d characters). Please submit a shorter text."
              .formatted(RequestLimits.TEXT, text.length()));
    }
  }

  static void writeSoftware(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("software");
    json.writeStringField("name", "Housestyle");
    json.writeStringField("version", Version.current());
    json.writeStringField("buildDate", "");
    json.writeNumberField("apiVersion", 1);
    json.writeBooleanField("premium", false);
    json.writeStringField("status", "");
    json.writeEndObject();
  }
}
