// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Level;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Source;
import org.housestyle.rule.Usage;
import org.housestyle.text.Position;
import org.housestyle.text.Span;

/**
 * A term that a rule found in copy. {@link #status} says whether it is reported or held back.
 * Offsets count UTF-16 units from 0, lines and columns count from 1. Immutable and thread-safe; no
 * accessor returns null.
 */
public final class Finding {

  private final Rule rule;
  private final Level level;
  private final Status status;
  private final Usage usage;
  private final String usageReason;
  private final Optional<String> doubt;
  private final List<UsageEvidence> evidence;
  private final Span span;
  private final Position start;
  private final Position end;
  private final String part;
  private final Optional<String> place;
  private final String text;
  private final String message;
  private final boolean editable;
  private final List<Citation> citations;
  private final List<Suggestion> suggestions;

  Finding(FindingBuilder builder) {
    this.rule = required(builder.rule, "rule");
    this.level = required(builder.level, "level");
    this.status = required(builder.status, "status");
    this.usage = required(builder.usage, "usage");
    this.usageReason = required(builder.usageReason, "usageReason");
    this.doubt = Optional.ofNullable(builder.doubt);
    this.evidence = List.copyOf(builder.evidence);
    this.span = required(builder.span, "span");
    this.start = required(builder.start, "start");
    this.end = required(builder.end, "end");
    this.part = required(builder.part, "part");
    this.place = Optional.ofNullable(builder.place);
    this.text = required(builder.text, "text");
    this.message = required(builder.message, "message");
    this.editable = builder.editable;
    this.citations = List.copyOf(builder.citations);
    this.suggestions = List.copyOf(builder.suggestions);
  }

  private static <T> T required(T value, String name) {
    return Objects.requireNonNull(value, name);
  }

  /** Starts a finding that is reported and has no suggestions. */
  public static FindingBuilder builder() {
    return new FindingBuilder();
  }

  /** Starts a copy of this finding. */
  public FindingBuilder toBuilder() {
    return new FindingBuilder(this);
  }

  /** The same finding with another status. */
  public Finding with(Status other) {
    return toBuilder().status(other).build();
  }

  /** The rule that has the term. */
  public Rule rule() {
    return rule;
  }

  /** The level it is reported at; the rule's own level if the house does not report its usage. */
  public Level level() {
    return level;
  }

  /** Whether it is reported and, if not, what holds it back. */
  public Status status() {
    return status;
  }

  /** Whether it is reported. */
  public boolean isReported() {
    return status instanceof Status.Reported;
  }

  /** Whether the term is in prose; false in an address or a file name. */
  public boolean isProse() {
    return !(status instanceof Status.NotProse);
  }

  /** How the term is used; {@link Usage#MENTION} if it is {@linkplain #isProse not in prose}. */
  public Usage usage() {
    return usage;
  }

  /** Why this usage was decided on, in a few words. */
  public String usageReason() {
    return usageReason;
  }

  /** What else the term may be here, if the evidence is weak; then nothing is suggested. */
  public Optional<String> doubt() {
    return doubt;
  }

  /** All that was weighed to decide on the usage; empty if nothing spoke against own words. */
  public List<UsageEvidence> evidence() {
    return evidence;
  }

  /** The offsets of the term in the text of its part, which in a text file is all of it. */
  public Span span() {
    return span;
  }

  /** Line and column of its first character. */
  public Position start() {
    return start;
  }

  /** Line and column just after its last character. */
  public Position end() {
    return end;
  }

  /** The name of the part of the file that the offsets count in; empty in a text file. */
  public String part() {
    return part;
  }

  /** Its place in terms of the format, such as "paragraph 12"; empty if that is line and column. */
  public Optional<String> place() {
    return place;
  }

  /** The term as it is written in the file, with any markup inside it. */
  public String text() {
    return text;
  }

  /** What is wrong and what to do, in one line. */
  public String message() {
    return message;
  }

  /** Whether rewording it would keep what the story reports; false for a quotation or a label. */
  public boolean isEditable() {
    return editable;
  }

  /** The citations, those of the chosen guidance first; at least one. */
  public List<Citation> citations() {
    return citations;
  }

  /** The documents of the {@link #citations}. */
  public List<Source> sources() {
    return citations.stream().map(Citation::source).toList();
  }

  /** Replacements, best first; may be empty, and is if the house does not report the usage. */
  public List<Suggestion> suggestions() {
    return suggestions;
  }

  /** Whether its first suggestion may be applied without asking. */
  public boolean isFixable() {
    return !suggestions.isEmpty() && suggestions.get(0).isSafe();
  }

  /** Whether all values are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Finding it && values().equals(it.values());
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule.qualifiedId(), span, part);
  }

  private List<Object> values() {
    return List.of(
        rule,
        level,
        status,
        usage,
        usageReason,
        doubt,
        evidence,
        span,
        start,
        end,
        part,
        place,
        text,
        message,
        editable,
        citations,
        suggestions);
  }

  @Override
  public String toString() {
    return rule.qualifiedId() + " at " + start + ": " + message + " (" + status.id() + ")";
  }
}
