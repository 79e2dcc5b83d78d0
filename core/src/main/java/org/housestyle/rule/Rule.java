// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One piece of guidance: terms that are discouraged, why, and what to write instead; or what a
 * story must have. Immutable and thread-safe. Two rules are equal only if they are the same object.
 */
public final class Rule {

  private final String pack;
  private final String id;
  private final String since;
  private final Level level;
  private final String why;
  private final List<Term> terms;
  private final Optional<Companion> companion;
  private final List<TermPattern> unless;
  private final Optional<String> review;
  private final List<String> acceptedBy;
  private final Map<String, LocalDate> lawUntil;
  private final List<Example> examples;

  private Rule(Builder builder) {
    this.pack = builder.pack;
    this.id = builder.id;
    this.since = builder.since;
    this.level = builder.level;
    this.why = builder.why;
    this.terms = builder.terms;
    this.companion = builder.companion;
    this.unless = builder.unless;
    this.review = builder.review;
    this.acceptedBy = builder.acceptedBy;
    this.lawUntil = builder.lawUntil;
    this.examples = builder.examples;
  }

  /**
   * A builder for a rule without terms.
   *
   * @param pack the name of the pack that the rule belongs to
   * @param id its name in that pack
   */
  public static Builder builder(String pack, String id) {
    return new Builder(pack, id);
  }

  /** The name of the pack that the rule belongs to. */
  public String pack() {
    return pack;
  }

  /** The name of the rule in its pack; it says what is discouraged. */
  public String id() {
    return id;
  }

  /** The name that is unique among all packs: {@code pack/id}. */
  public String qualifiedId() {
    return pack + "/" + id;
  }

  /** The version of the pack that introduced the rule. */
  public String since() {
    return since;
  }

  /** The level of its findings, unless a house chose another. */
  public Level level() {
    return level;
  }

  /** The reason, in a sentence. */
  public String why() {
    return why;
  }

  /** The terms that the rule finds; empty if it asks for a {@link #companion}. */
  public List<Term> terms() {
    return terms;
  }

  /** What a story must have, if that is what the rule is about. */
  public Optional<Companion> companion() {
    return companion;
  }

  /** Wordings that contain a term and are acceptable. */
  public List<TermPattern> unless() {
    return unless;
  }

  /** Why a person must review every suggestion of this rule; empty if some may be safe. */
  public Optional<String> review() {
    return review;
  }

  /** Guidance that accepts the terms; under it the rule reports nothing. */
  public List<String> acceptedBy() {
    return acceptedBy;
  }

  /** Under a guidance: the last day on which the terms were the wording of the law. */
  public Map<String, LocalDate> lawUntil() {
    return lawUntil;
  }

  /** The rule's tests and illustrations. */
  public List<Example> examples() {
    return examples;
  }

  @Override
  public String toString() {
    return qualifiedId();
  }

  /** Builds a rule. Not thread-safe. */
  public static final class Builder {

    private final String pack;
    private final String id;
    private String since = "";
    private Level level = Level.ADVICE;
    private String why = "";
    private List<Term> terms = List.of();
    private Optional<Companion> companion = Optional.empty();
    private List<TermPattern> unless = List.of();
    private Optional<String> review = Optional.empty();
    private List<String> acceptedBy = List.of();
    private Map<String, LocalDate> lawUntil = Map.of();
    private List<Example> examples = List.of();

    private Builder(String pack, String id) {
      this.pack = Objects.requireNonNull(pack, "pack");
      this.id = Objects.requireNonNull(id, "id");
    }

    /** The version of the pack that introduced the rule; an empty text by default. */
    public Builder since(String version) {
      this.since = Objects.requireNonNull(version, "version");
      return this;
    }

    /** The level of its findings; advice by default. */
    public Builder level(Level value) {
      this.level = Objects.requireNonNull(value, "value");
      return this;
    }

    /** The reason, in a sentence. */
    public Builder why(String reason) {
      this.why = Objects.requireNonNull(reason, "reason");
      return this;
    }

    Builder lazyTerms(LazyList<Term> all) {
      this.terms = all;
      return this;
    }

    Builder lazyExamples(LazyList<Example> all) {
      this.examples = all;
      return this;
    }

    /** The terms that the rule finds. */
    public Builder terms(List<Term> all) {
      this.terms = List.copyOf(all);
      return this;
    }

    Builder companion(Optional<Companion> value) {
      this.companion = value;
      return this;
    }

    /** Wordings that contain a term and are acceptable. */
    public Builder unless(List<TermPattern> exceptions) {
      this.unless = List.copyOf(exceptions);
      return this;
    }

    /** Why a person must review every suggestion; empty if some may be safe. */
    public Builder review(Optional<String> reason) {
      this.review = Objects.requireNonNull(reason, "reason");
      return this;
    }

    /** Guidance that accepts the terms. */
    public Builder acceptedBy(List<String> guidance) {
      this.acceptedBy = List.copyOf(guidance);
      return this;
    }

    /** Under a guidance: the last day on which the terms were the wording of the law. */
    public Builder lawUntil(Map<String, LocalDate> days) {
      this.lawUntil = Map.copyOf(days);
      return this;
    }

    /** The rule's tests and illustrations. */
    public Builder examples(List<Example> all) {
      this.examples = List.copyOf(all);
      return this;
    }

    /** The rule. */
    public Rule build() {
      return new Rule(this);
    }
  }
}
