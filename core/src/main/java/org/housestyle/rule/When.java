// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The context in which a term is a finding: "client" is reported only in a story about a child who
 * was sold. All conditions must hold; of a list, one entry is enough. Immutable and thread-safe.
 * Two conditions are equal only if they are the same object.
 */
public final class When {

  /** Where an age must be. */
  public enum AgePlace {
    /** In the sentence of the term. */
    SENTENCE("the sentence has an age"),
    /** In its sentence, or in one next to it in the paragraph. */
    NEARBY("the sentence or one next to it has an age"),
    /** Just after the term, as in "a boy, 15,". */
    NEXT("it is followed by an age");

    private final String clause;

    AgePlace(String clause) {
      this.clause = clause;
    }
  }

  /** No condition at all. */
  public static final When ALWAYS = builder().build();

  private final List<TermPattern> near;
  private final int distance;
  private final List<TermPattern> sentence;
  private final List<TermPattern> passage;
  private final List<TermPattern> document;
  private final OptionalInt ageUnder;
  private final AgePlace agePlace;
  private final List<TermPattern> previous;
  private final List<TermPattern> next;
  private final Optional<Boolean> beforeNoun;
  private final Optional<Boolean> afterNoun;
  private final Optional<Boolean> capital;
  private final Optional<Topic> about;

  private When(Builder builder) {
    this.near = builder.near;
    this.distance = builder.distance;
    this.sentence = builder.sentence;
    this.passage = builder.passage;
    this.document = builder.document;
    this.ageUnder = builder.ageUnder;
    this.agePlace = builder.agePlace;
    this.previous = builder.previous;
    this.next = builder.next;
    this.beforeNoun = builder.beforeNoun;
    this.afterNoun = builder.afterNoun;
    this.capital = builder.capital;
    this.about = builder.about;
  }

  /** A builder without any condition. */
  public static Builder builder() {
    return new Builder();
  }

  /** Wordings in the same sentence, at most {@link #distance} words away. */
  public List<TermPattern> near() {
    return near;
  }

  /** The most words between the term and a near wording; 0 if nothing must be near. */
  public int distance() {
    return distance;
  }

  /** Wordings in the same sentence. */
  public List<TermPattern> sentence() {
    return sentence;
  }

  /** Wordings in the same paragraph. */
  public List<TermPattern> passage() {
    return passage;
  }

  /** Wordings anywhere in the story. */
  public List<TermPattern> document() {
    return document;
  }

  /** An age below this one. */
  public OptionalInt ageUnder() {
    return ageUnder;
  }

  /** Where that age must be. */
  public AgePlace agePlace() {
    return agePlace;
  }

  /** Wordings just before the term. */
  public List<TermPattern> previous() {
    return previous;
  }

  /** Wordings just after the term. */
  public List<TermPattern> next() {
    return next;
  }

  /** Whether the term must describe a noun that follows, or must not; empty if either will do. */
  public Optional<Boolean> beforeNoun() {
    return beforeNoun;
  }

  /** Whether a noun must stand just before the term, or must not; empty if either will do. */
  public Optional<Boolean> afterNoun() {
    return afterNoun;
  }

  /** Whether the term must begin with a capital, or must not; empty if either will do. */
  public Optional<Boolean> capital() {
    return capital;
  }

  /** What the story must be about. */
  public Optional<Topic> about() {
    return about;
  }

  /** Whether there is no condition. */
  public boolean isAlways() {
    return near.isEmpty()
        && sentence.isEmpty()
        && passage.isEmpty()
        && document.isEmpty()
        && ageUnder.isEmpty()
        && previous.isEmpty()
        && next.isEmpty()
        && beforeNoun.isEmpty()
        && afterNoun.isEmpty()
        && capital.isEmpty()
        && about.isEmpty();
  }

  /**
   * The conditions as clauses for people: "the sentence has girl/boy".
   *
   * @param wording how to write a pattern
   */
  public List<String> inWords(Function<TermPattern, String> wording) {
    List<String> clauses = new ArrayList<>();
    addClause(clauses, "the text just before", previous, wording);
    addClause(clauses, "the text just after", next, wording);
    beforeNoun.ifPresent(
        describes ->
            clauses.add(describes ? "it describes a noun that follows" : "it describes no noun"));
    afterNoun.ifPresent(
        noun -> clauses.add(noun ? "a noun stands before it" : "no noun stands before it"));
    capital.ifPresent(
        begins -> clauses.add("it begins with a " + (begins ? "capital" : "small letter")));
    addClause(clauses, "the text within " + distance + " words", near, wording);
    addClause(clauses, "the sentence", sentence, wording);
    addClause(clauses, "the paragraph", passage, wording);
    addClause(clauses, "the story", document, wording);
    ageUnder.ifPresent(age -> clauses.add(agePlace.clause + " under " + age));
    about.ifPresent(topic -> clauses.add("the story is about " + topic.title()));
    return clauses;
  }

  private static void addClause(
      List<String> clauses,
      String scope,
      List<TermPattern> patterns,
      Function<TermPattern, String> wording) {
    if (!patterns.isEmpty()) {
      clauses.add(
          scope + " has " + patterns.stream().map(wording).collect(Collectors.joining(" or ")));
    }
  }

  /** Builds a condition. Not thread-safe. */
  public static final class Builder {

    private List<TermPattern> near = List.of();
    private int distance;
    private List<TermPattern> sentence = List.of();
    private List<TermPattern> passage = List.of();
    private List<TermPattern> document = List.of();
    private OptionalInt ageUnder = OptionalInt.empty();
    private AgePlace agePlace = AgePlace.SENTENCE;
    private List<TermPattern> previous = List.of();
    private List<TermPattern> next = List.of();
    private Optional<Boolean> beforeNoun = Optional.empty();
    private Optional<Boolean> afterNoun = Optional.empty();
    private Optional<Boolean> capital = Optional.empty();
    private Optional<Topic> about = Optional.empty();

    private Builder() {}

    /** Wordings in the same sentence, at most {@code words} words away. */
    public Builder near(List<TermPattern> wordings, int words) {
      this.near = List.copyOf(wordings);
      this.distance = words;
      return this;
    }

    /** Wordings in the same sentence. */
    public Builder sentence(List<TermPattern> wordings) {
      this.sentence = List.copyOf(wordings);
      return this;
    }

    /** Wordings in the same paragraph. */
    public Builder passage(List<TermPattern> wordings) {
      this.passage = List.copyOf(wordings);
      return this;
    }

    /** Wordings anywhere in the story. */
    public Builder document(List<TermPattern> wordings) {
      this.document = List.copyOf(wordings);
      return this;
    }

    /** An age below this one. */
    public Builder ageUnder(OptionalInt years, AgePlace place) {
      this.ageUnder = years;
      this.agePlace = Objects.requireNonNull(place, "place");
      return this;
    }

    /** Wordings just before the term. */
    public Builder previous(List<TermPattern> wordings) {
      this.previous = List.copyOf(wordings);
      return this;
    }

    /** Wordings just after the term. */
    public Builder next(List<TermPattern> wordings) {
      this.next = List.copyOf(wordings);
      return this;
    }

    /** Whether the term must describe a noun that follows, or must not. */
    public Builder beforeNoun(Optional<Boolean> required) {
      this.beforeNoun = Objects.requireNonNull(required, "required");
      return this;
    }

    /** Whether a noun must stand just before the term, or must not. */
    public Builder afterNoun(Optional<Boolean> required) {
      this.afterNoun = Objects.requireNonNull(required, "required");
      return this;
    }

    /** Whether the term must begin with a capital, or must not. */
    public Builder capital(Optional<Boolean> required) {
      this.capital = Objects.requireNonNull(required, "required");
      return this;
    }

    /** What the story must be about. */
    public Builder about(Optional<Topic> topic) {
      this.about = Objects.requireNonNull(topic, "topic");
      return this;
    }

    /** The condition. */
    public When build() {
      return new When(this);
    }
  }
}
