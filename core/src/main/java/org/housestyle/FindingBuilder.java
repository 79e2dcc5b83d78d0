// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.List;
import org.housestyle.document.Block;
import org.housestyle.document.Place;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Level;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Usage;
import org.housestyle.text.Position;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/** Builds findings. For one thread. */
public final class FindingBuilder {

  Rule rule;
  Level level;
  Status status = Status.REPORTED;
  Usage usage;
  String usageReason;
  String doubt;
  List<UsageEvidence> evidence = List.of();
  Span span;
  Position start;
  Position end;
  String part = "";
  String place;
  String text;
  String message;
  boolean editable;
  List<Citation> citations = List.of();
  List<Suggestion> suggestions = List.of();

  FindingBuilder() {}

  FindingBuilder(Finding from) {
    rule = from.rule();
    level = from.level();
    status = from.status();
    usage = from.usage();
    usageReason = from.usageReason();
    doubt = from.doubt().orElse(null);
    evidence = from.evidence();
    span = from.span();
    start = from.start();
    end = from.end();
    part = from.part();
    place = from.place().orElse(null);
    text = from.text();
    message = from.message();
    editable = from.isEditable();
    citations = from.citations();
    suggestions = from.suggestions();
  }

  /** Sets the rule and, unless another one is set later, its level. */
  public FindingBuilder rule(Rule value) {
    rule = value;
    level = value.level();
    return this;
  }

  /** Sets the level. */
  public FindingBuilder level(Level value) {
    level = value;
    return this;
  }

  /** Sets the status. */
  public FindingBuilder status(Status value) {
    status = value;
    return this;
  }

  /** Sets the usage, and the reason for it. */
  public FindingBuilder usage(Usage value, String reason) {
    usage = value;
    usageReason = reason;
    return this;
  }

  /** Sets what else the term may be. */
  public FindingBuilder doubt(String value) {
    doubt = value;
    return this;
  }

  /** Sets what was weighed to decide on the usage. */
  public FindingBuilder evidence(List<UsageEvidence> value) {
    evidence = value;
    return this;
  }

  /** Sets the offsets, and the positions of the first character and of the end. */
  public FindingBuilder span(Span value, Position first, Position last) {
    span = value;
    start = first;
    end = last;
    return this;
  }

  /**
   * Sets where it is: span, positions, part, place and text.
   *
   * @param prose a span of the block's prose; not empty
   */
  public FindingBuilder at(Block block, Span prose) {
    SourceText source = block.part().source();
    Span raw = block.toRaw(prose);
    Place where = block.place(prose);
    return span(raw, where.start(), source.at(raw.end()))
        .part(where.part())
        .place(where.description().orElse(null))
        .text(raw.in(source.text()));
  }

  /** Sets the name of the part of the file that the offsets count in. */
  public FindingBuilder part(String value) {
    part = value;
    return this;
  }

  /** Sets the place in terms of the format. */
  public FindingBuilder place(String value) {
    place = value;
    return this;
  }

  /** Sets the text of the term. */
  public FindingBuilder text(String value) {
    text = value;
    return this;
  }

  /** Sets the message. */
  public FindingBuilder message(String value) {
    message = value;
    return this;
  }

  /** Sets whether the term may be reworded. */
  public FindingBuilder editable(boolean value) {
    editable = value;
    return this;
  }

  /** Sets the citations. */
  public FindingBuilder citations(List<Citation> value) {
    citations = value;
    return this;
  }

  /** Sets the suggestions. */
  public FindingBuilder suggestions(List<Suggestion> value) {
    suggestions = value;
    return this;
  }

  /**
   * Builds the finding.
   *
   * @throws NullPointerException if anything is missing but doubt, part, place and the lists
   */
  public Finding build() {
    return new Finding(this);
  }
}
