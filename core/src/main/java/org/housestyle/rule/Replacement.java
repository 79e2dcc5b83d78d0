// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

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

  /** The key of the wordings that are the pack's own, and the name under which they are offered. */
  public static final String GENERAL = "general";

  private static final Pattern KEPT = Pattern.compile("\\{([^}]*)}");

  private final Kind kind;
  private final String text;
  private final String plural;
  private final Optional<String> modifier;
  private final Optional<String> act;
  private final Optional<String> state;
  private final Optional<String> guidance;
  private final Optional<String> cite;
  private final List<String> inLineWith;
  private final Validity validity;

  private Replacement(Builder builder) {
    this.kind = builder.kind;
    this.text = builder.text;
    this.plural = builder.plural;
    this.modifier = builder.modifier;
    this.act = builder.act;
    this.state = builder.state;
    this.guidance = builder.guidance;
    this.cite = builder.cite;
    this.inLineWith = builder.inLineWith;
    this.validity = builder.validity;
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

  /**
   * What is done, without the pictures or the person: "child abuse" for "child abuse image". For
   * use after a word for pictures and, if the wording names a person, before a thing.
   */
  public Optional<String> act() {
    return act;
  }

  /** What is done to the person, for use after a form of "be": "sexually exploited". */
  public Optional<String> state() {
    return state;
  }

  /** Whose wording it is; empty if it is the pack's own. */
  public Optional<String> guidance() {
    return guidance;
  }

  /** Whose wording it is: a guidance, or {@link #GENERAL}. */
  public String owner() {
    return guidance.orElse(GENERAL);
  }

  /** The id of the document that has it, where one does. */
  public Optional<String> cite() {
    return cite;
  }

  /** The guidance that the pack's own wording follows; empty if it suits all. */
  public List<String> inLineWith() {
    return inLineWith;
  }

  /** The days on which it may be offered. */
  public Validity validity() {
    return validity;
  }

  /** The word sets whose words it keeps from the term, named in braces; empty for most. */
  public List<String> keeps() {
    return text.indexOf('{') < 0
        ? List.of()
        : KEPT.matcher(text).results().map(blank -> blank.group(1)).toList();
  }

  /** The same replacement with each of its forms changed. */
  public Replacement map(UnaryOperator<String> change) {
    return builder(kind, change.apply(text))
        .plural(change.apply(plural))
        .modifier(modifier.map(change))
        .act(act.map(change))
        .state(state.map(change))
        .guidance(guidance)
        .cite(cite)
        .inLineWith(inLineWith)
        .validity(validity)
        .build();
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
    private Optional<String> act = Optional.empty();
    private Optional<String> state = Optional.empty();
    private Optional<String> guidance = Optional.empty();
    private Optional<String> cite = Optional.empty();
    private List<String> inLineWith = List.of();
    private Validity validity = Validity.ALWAYS;

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

    /** What is done, without the pictures or the person. */
    public Builder act(Optional<String> form) {
      this.act = Objects.requireNonNull(form, "form");
      return this;
    }

    /** What is done to the person, for use after a form of "be". */
    public Builder state(Optional<String> form) {
      this.state = Objects.requireNonNull(form, "form");
      return this;
    }

    /** Whose wording it is; the pack's own by default. */
    public Builder guidance(Optional<String> name) {
      this.guidance = Objects.requireNonNull(name, "name");
      return this;
    }

    /** The id of the document that has it. */
    public Builder cite(Optional<String> source) {
      this.cite = Objects.requireNonNull(source, "source");
      return this;
    }

    /** The guidance that the pack's own wording follows. */
    public Builder inLineWith(List<String> names) {
      this.inLineWith = List.copyOf(names);
      return this;
    }

    /** The days on which it may be offered; all by default. */
    public Builder validity(Validity days) {
      this.validity = Objects.requireNonNull(days, "days");
      return this;
    }

    /** The replacement. */
    public Replacement build() {
      return new Replacement(this);
    }
  }
}
