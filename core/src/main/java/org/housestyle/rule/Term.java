// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A discouraged wording. Immutable and thread-safe. Two terms are equal only if they are the same
 * object.
 */
public final class Term {

  /** The grammar of a term's head. */
  public enum Head {
    /** Has a singular and a plural: a site. */
    COUNT("count"),
    /** Has no plural: pornography. */
    MASS("mass"),
    /** A verb, in the form that the copy has: seduced. */
    VERB("verb"),
    /** Something that people have: sex with somebody. */
    ACT("act"),
    /** Anything else. */
    NONE("none");

    private final String id;

    Head(String id) {
      this.id = id;
    }

    /** The name in rule files. */
    public String id() {
      return id;
    }
  }

  private final TermPattern pattern;
  private final Head head;
  private final int lead;
  private final Cites cites;
  private final When when;
  private final Replacements prefer;

  private Term(Builder builder) {
    this.pattern = builder.pattern;
    this.head = builder.head;
    this.lead = builder.lead;
    this.cites = new Cites(builder.cites, builder.principle);
    this.when = builder.when;
    this.prefer = builder.prefer;
  }

  /** A builder for a term with this wording. */
  public static Builder builder(TermPattern pattern) {
    return new Builder(pattern);
  }

  /** The wording with its choices. */
  public TermPattern pattern() {
    return pattern;
  }

  /** The grammar of its head. */
  public Head head() {
    return head;
  }

  /**
   * How many words at the beginning of the term a replacement replaces; the rest stays. 0 if it
   * replaces the whole term.
   */
  public int lead() {
    return lead;
  }

  /** The ids of the sources that support it, at least one in a pack that was read from files. */
  public List<String> cites() {
    return cites.all();
  }

  /** How one of the sources that it cites supports it. */
  public Support support(String source) {
    return cites.support(source);
  }

  /** Whether one of the sources names it. */
  public boolean isNamed() {
    return cites.isNamed();
  }

  /** The context that makes the term a finding. */
  public When when() {
    return when;
  }

  /**
   * The replacements by guidance, best first: a body's own wordings, then the pack's own in line
   * with it.
   */
  public Map<String, List<Replacement>> prefer() {
    return prefer.get();
  }

  /**
   * The wordings of one owner, best first.
   *
   * @param owner a guidance, or {@link Replacement#GENERAL} for the pack's own
   */
  public List<Replacement> wordingsOf(String owner) {
    return prefer().values().stream()
        .flatMap(List::stream)
        .filter(wording -> wording.owner().equals(owner))
        .distinct()
        .toList();
  }

  @Override
  public String toString() {
    return pattern.toString();
  }

  /** Builds a term. Not thread-safe. */
  public static final class Builder {

    private final TermPattern pattern;
    private Head head = Head.COUNT;
    private int lead;
    private List<String> cites = List.of();
    private List<String> principle = List.of();
    private When when = When.ALWAYS;
    private Replacements prefer = Replacements.NONE;

    private Builder(TermPattern pattern) {
      this.pattern = Objects.requireNonNull(pattern, "pattern");
    }

    /** The grammar of its head; a count noun by default. */
    public Builder head(Head value) {
      this.head = Objects.requireNonNull(value, "value");
      return this;
    }

    /** How many words at its beginning a replacement replaces; 0, for all of them, by default. */
    public Builder lead(int words) {
      this.lead = words;
      return this;
    }

    /** The ids of the sources that support it. */
    public Builder cites(List<String> sources) {
      this.cites = List.copyOf(sources);
      return this;
    }

    /** Those of its sources that do not name it, but from which the advice follows. */
    public Builder principle(List<String> sources) {
      this.principle = List.copyOf(sources);
      return this;
    }

    /** The context that makes the term a finding; any by default. */
    public Builder when(When condition) {
      this.when = Objects.requireNonNull(condition, "condition");
      return this;
    }

    /** The replacements by guidance, best first. */
    public Builder prefer(Map<String, List<Replacement>> byGuidance) {
      Map<String, List<Replacement>> copy = new LinkedHashMap<>();
      for (Map.Entry<String, List<Replacement>> entry : byGuidance.entrySet()) {
        copy.put(entry.getKey(), List.copyOf(entry.getValue()));
      }
      this.prefer = new Replacements(Collections.unmodifiableMap(copy));
      return this;
    }

    Builder prefer(Replacements source) {
      this.prefer = source;
      return this;
    }

    /** The term. */
    public Term build() {
      return new Term(this);
    }
  }
}
