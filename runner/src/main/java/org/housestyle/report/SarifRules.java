// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.housestyle.Finding;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Level;
import org.housestyle.rule.Rule;
import org.housestyle.rulebook.RuleEntry;
import org.housestyle.rulebook.RuleHelp;

/** The rules of the results in a SARIF file, by id. */
final class SarifRules {

  private final Map<String, List<Diagnostic>> byRule;
  private final List<String> ids;

  SarifRules(List<Diagnostic> diagnostics) {
    byRule =
        diagnostics.stream()
            .collect(Collectors.groupingBy(Diagnostic::rule, TreeMap::new, Collectors.toList()));
    ids = List.copyOf(byRule.keySet());
  }

  /** The index of a rule in the list, from 0. */
  int index(String id) {
    return ids.indexOf(id);
  }

  /** SARIF's name for a level. */
  static String level(Level level) {
    return level == Level.ADVICE ? "note" : level.id();
  }

  void write(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (Map.Entry<String, List<Diagnostic>> entry : byRule.entrySet()) {
      Optional<RuleEntry> rule = entry(entry.getValue());
      json.writeStartObject();
      json.writeStringField("id", entry.getKey());
      if (rule.isPresent()) {
        writeRule(json, rule.get());
      } else {
        writeProblem(json, entry.getKey());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static Optional<RuleEntry> entry(List<Diagnostic> diagnostics) {
    List<Finding> findings = diagnostics.stream().flatMap(it -> it.finding().stream()).toList();
    if (findings.isEmpty()) {
      return Optional.empty();
    }
    Set<Citation> citations = new LinkedHashSet<>();
    findings.forEach(finding -> citations.addAll(finding.citations()));
    return Optional.of(RuleEntry.of(findings.get(0).rule(), List.copyOf(citations)));
  }

  private static void writeRule(JsonGenerator json, RuleEntry entry) throws IOException {
    Rule rule = entry.rule();
    RuleHelp help = new RuleHelp(entry);
    json.writeStringField("name", pascalCase(rule.id()));
    text(json, "shortDescription", help.summary());
    text(json, "fullDescription", rule.why());
    json.writeObjectFieldStart("help");
    json.writeStringField("text", help.text());
    json.writeStringField("markdown", help.markdown());
    json.writeEndObject();
    if (entry.url().isPresent()) {
      json.writeStringField("helpUri", entry.url().get());
    }
    writeWeight(json, rule.level(), rule.pack());
  }

  private static void writeProblem(JsonGenerator json, String rule) throws IOException {
    if (rule.equals(Diagnostic.UNREAD)) {
      writeUnread(json);
    } else {
      writeSuppression(json);
    }
  }

  private static void writeUnread(JsonGenerator json) throws IOException {
    json.writeStringField("name", "Unread");
    text(json, "shortDescription", "Copy that cannot be read is not checked");
    text(
        json,
        "fullDescription",
        "Front matter or JSON-LD is not valid YAML, TOML or JSON, so the copy in it is not checked.");
    text(json, "help", "Correct the line that the message names.");
    writeWeight(json, Level.WARNING, "unread");
  }

  private static void writeSuppression(JsonGenerator json) throws IOException {
    json.writeStringField("name", "Suppression");
    text(json, "shortDescription", "A comment that silences rules is wrong or of no use");
    text(
        json,
        "fullDescription",
        "A comment that silences rules is misspelt, has no end, has expired, or silences nothing.");
    text(json, "help", "Mend the comment, or remove it.");
    writeWeight(json, Level.WARNING, "suppression");
  }

  private static void writeWeight(JsonGenerator json, Level level, String tag) throws IOException {
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(level));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString("style");
    json.writeString(tag);
    json.writeEndArray();
    json.writeStringField("precision", "high");
    json.writeStringField(
        "problem.severity", level == Level.ADVICE ? "recommendation" : level.id());
    json.writeEndObject();
  }

  static void text(JsonGenerator json, String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String pascalCase(String id) {
    return Stream.of(id.split("-"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }
}
