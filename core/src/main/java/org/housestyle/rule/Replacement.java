package org.housestyle.rule;

import java.util.Objects;
import java.util.Optional;

/**
 * A wording to use instead of a term, with the grammar needed to put it into a sentence. Immutable
 * and thread-safe.
 */
public final class Replacement {

  /** How a replacement can be put into a sentence. */
  public enum Kind {
    /** Has a singular and a plural. */
    NOUN,
    /** Takes a singular verb and no article. */
    MASS,
    /** A verb in its base form; takes the form of the verb it replaces. */
    VERB,
    /** Replaces the term as it is written; a person must confirm it. */
    PHRASE,
    /** Shown but never inserted: the sentence has to be rewritten. */
    WORDING
  }

  private final Kind kind;
  private final String text;
  private final String plural;
  private final Optional<String> modifier;

  private Replacement(Builder builder) {
    this.kind = builder.kind;
    this.text = builder.text;
    this.plural = builder.plural;
    this.modifier = builder.modifier;
  }

  /**
   * A builder for a replacement whose plural is the text itself and which has no modifier.
   *
   * @param text a count noun in the singular, a mass noun, a regular verb, or any other wording
   */
  public static Builder builder(Kind kind, String text) {
    return new Builder(kind, text);
  }

  /** How it can be put into a sentence. */
  public Kind kind() {
    return kind;
  }

  /** A count noun in the singular, a mass noun, a regular verb, or any other wording. */
  public String text() {
    return text;
  }

  /** The plural of a count noun; the text itself for other kinds. */
  public String plural() {
    return plural;
  }

  /** The form before another noun; empty if there is none. */
  public Optional<String> modifier() {
    return modifier;
  }

  @Override
  public String toString() {
    return text;
  }

  /** Builds a replacement. Not thread-safe. */
  public static final class Builder {

    private final Kind kind;
    private final String text;
    private String plural;
    private Optional<String> modifier = Optional.empty();

    private Builder(Kind kind, String text) {
      this.kind = Objects.requireNonNull(kind, "kind");
      this.text = Objects.requireNonNull(text, "text");
      this.plural = text;
    }

    /** The plural of a count noun. */
    public Builder plural(String form) {
      this.plural = Objects.requireNonNull(form, "form");
      return this;
    }

    /** The form before another noun. */
    public Builder modifier(Optional<String> form) {
      this.modifier = Objects.requireNonNull(form, "form");
      return this;
    }

    /** The replacement. */
    public Replacement build() {
      return new Replacement(this);
    }
  }
}
