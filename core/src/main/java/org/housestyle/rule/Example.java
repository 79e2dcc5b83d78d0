// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.housestyle.text.Span;

/**
 * A line of copy with what its rule must report: a test of the rule, and an illustration. Immutable
 * and thread-safe.
 */
public final class Example {

  private final String copy;
  private final List<Span> flagged;
  private final Optional<String> fixed;
  private final Optional<String> suggestion;
  private final Usage usage;
  private final Optional<String> guidance;
  private final int line;

  private Example(Builder builder) {
    this.copy = builder.copy;
    this.flagged = builder.flagged;
    this.fixed = builder.fixed;
    this.suggestion = builder.suggestion;
    this.usage = builder.usage;
    this.guidance = builder.guidance;
    this.line = builder.line;
  }

  /**
   * A builder for an example in which the rule reports nothing.
   *
   * @param copy the copy, without marks
   */
  public static Builder builder(String copy) {
    return new Builder(copy);
  }

  /** The copy, without marks. */
  public String copy() {
    return copy;
  }

  /** What is reported in it, in UTF-16 offsets; empty if the rule must report nothing. */
  public List<Span> flagged() {
    return flagged;
  }

  /** The copy after all safe edits; empty if none may be safe. */
  public Optional<String> fixed() {
    return fixed;
  }

  /** The text of the first suggestion, if the example states it. */
  public Optional<String> suggestion() {
    return suggestion;
  }

  /** How the term is used in it. */
  public Usage usage() {
    return usage;
  }

  /** The guidance to check it under; empty for the pack's default. */
  public Optional<String> guidance() {
    return guidance;
  }

  /** Its line in the rule file, from 1; 0 if it was not read from a file. */
  public int line() {
    return line;
  }

  @Override
  public String toString() {
    return Marked.show(copy, flagged);
  }

  /** Builds an example. Not thread-safe. */
  public static final class Builder {

    private final String copy;
    private List<Span> flagged = List.of();
    private Optional<String> fixed = Optional.empty();
    private Optional<String> suggestion = Optional.empty();
    private Usage usage = Usage.STATEMENT;
    private Optional<String> guidance = Optional.empty();
    private int line;

    private Builder(String copy) {
      this.copy = Objects.requireNonNull(copy, "copy");
    }

    /** What is reported in it, in UTF-16 offsets. */
    public Builder flagged(List<Span> spans) {
      this.flagged = List.copyOf(spans);
      return this;
    }

    /** The copy after all safe edits, if there is any. */
    public Builder fixed(Optional<String> text) {
      this.fixed = Objects.requireNonNull(text, "text");
      return this;
    }

    /** The text of the first suggestion, if the example states it. */
    public Builder suggestion(Optional<String> text) {
      this.suggestion = Objects.requireNonNull(text, "text");
      return this;
    }

    /** How the term is used in it; a statement by default. */
    public Builder usage(Usage value) {
      this.usage = Objects.requireNonNull(value, "value");
      return this;
    }

    /** The guidance to check it under; the pack's default if empty. */
    public Builder guidance(Optional<String> name) {
      this.guidance = Objects.requireNonNull(name, "name");
      return this;
    }

    /** Its line in the rule file, from 1. */
    public Builder line(int number) {
      this.line = number;
      return this;
    }

    /** The example. */
    public Example build() {
      return new Example(this);
    }
  }
}
