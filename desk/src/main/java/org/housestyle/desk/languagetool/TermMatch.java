// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.languagetool;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.housestyle.Finding;
import org.housestyle.Suggestion;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Source;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/**
 * A finding as a match. Clients put a replacement into the place of the whole match, so the match
 * is as wide as the widest suggestion, and a narrower suggestion is filled up with the text beside
 * it.
 */
final class TermMatch {

  private static final int CONTEXT = 40;
  private static final int MOST_OF_A_SENTENCE = 1000;

  private final Finding finding;
  private final String text;
  private final Span span;

  TermMatch(Finding finding, String text) {
    this.finding = finding;
    this.text = text;
    int start = finding.span().start();
    int end = finding.span().end();
    for (Suggestion suggestion : finding.suggestions()) {
      start = Math.min(start, suggestion.span().start());
      end = Math.max(end, suggestion.span().end());
    }
    this.span = new Span(start, end);
  }

  /** The rule that found it. */
  Rule rule() {
    return finding.rule();
  }

  /** Where it is, in UTF-16. */
  Span span() {
    return span;
  }

  /** The same without replacements. */
  TermMatch withoutReplacements() {
    return new TermMatch(finding.toBuilder().suggestions(List.of()).build(), text);
  }

  private List<String> replacements() {
    return finding.suggestions().stream().map(this::replacement).distinct().toList();
  }

  private String replacement(Suggestion suggestion) {
    return text.substring(span.start(), suggestion.span().start())
        + suggestion.text()
        + text.substring(suggestion.span().end(), span.end());
  }

  /** Writes it as an object. */
  void writeTo(JsonGenerator json, OffsetUnit unit, IssueType type, Map<String, String> titles)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("message", finding.message() + ". " + finding.rule().why());
    json.writeStringField("shortMessage", shortMessage());
    json.writeArrayFieldStart("replacements");
    for (String replacement : replacements()) {
      json.writeStartObject();
      json.writeStringField("value", replacement);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("offset", unit.count(text, 0, span.start()));
    json.writeNumberField("length", unit.count(text, span.start(), span.end()));
    writeContext(json, unit);
    json.writeStringField("sentence", sentence());
    json.writeObjectFieldStart("type");
    json.writeStringField("typeName", "Other");
    json.writeEndObject();
    writeRule(json, type, titles);
    json.writeBooleanField("ignoreForIncompleteSentence", false);
    json.writeNumberField("contextForSureMatch", 0);
    json.writeEndObject();
  }

  private String shortMessage() {
    return finding.usage() == Usage.STATEMENT
        ? "House style"
        : "House style (" + finding.usage().id() + ")";
  }

  private void writeContext(JsonGenerator json, OffsetUnit unit) throws IOException {
    int from = boundary(Math.max(0, span.start() - CONTEXT));
    int to = boundary(Math.min(text.length(), span.end() + CONTEXT));
    String before = from > 0 ? "..." : "";
    String after = to < text.length() ? "..." : "";
    json.writeObjectFieldStart("context");
    String shown = before + text.substring(from, to).replaceAll("[\\r\\n\\t]", " ") + after;
    int offset = before.length() + span.start() - from;
    json.writeStringField("text", shown);
    json.writeNumberField("offset", unit.count(shown, 0, offset));
    json.writeNumberField("length", unit.count(shown, offset, offset + span.length()));
    json.writeEndObject();
  }

  /** An offset that divides no character. */
  private int boundary(int offset) {
    boolean divides =
        offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return divides ? offset - 1 : offset;
  }

  private String sentence() {
    int from = Math.max(0, span.start() - MOST_OF_A_SENTENCE);
    int to = Math.min(text.length(), span.end() + MOST_OF_A_SENTENCE);
    from = Math.max(from, text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1);
    int lineEnd = text.indexOf('\n', span.end());
    to = lineEnd < 0 ? to : Math.min(to, lineEnd);
    String line = text.substring(from, to);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(line);
    int end = Math.min(line.length(), span.end() - from);
    int last = sentences.isBoundary(end) ? end : sentences.following(end);
    int first = sentences.preceding(Math.min(line.length(), span.start() - from + 1));
    return line.substring(Math.max(0, first), last == BreakIterator.DONE ? line.length() : last)
        .strip();
  }

  private void writeRule(JsonGenerator json, IssueType type, Map<String, String> titles)
      throws IOException {
    String pack = finding.rule().pack();
    json.writeObjectFieldStart("rule");
    json.writeStringField("id", finding.rule().qualifiedId());
    json.writeStringField("subId", finding.usage().id());
    json.writeStringField("description", finding.rule().why());
    json.writeStringField("issueType", type.word());
    json.writeArrayFieldStart("urls");
    for (String url : urls().toList()) {
      json.writeStartObject();
      json.writeStringField("value", url);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("category");
    json.writeStringField("id", pack);
    json.writeStringField("name", titles.getOrDefault(pack, pack));
    json.writeEndObject();
    json.writeEndObject();
  }

  private Stream<String> urls() {
    return finding.sources().stream()
        .map(Source::webAddress)
        .flatMap(url -> url.stream())
        .distinct();
  }
}
