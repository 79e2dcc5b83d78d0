// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.Objects;
import java.util.Optional;
import org.housestyle.fix.Edit;
import org.housestyle.rule.Replacement;
import org.housestyle.text.Span;

/**
 * A wording for use instead of a term, fitted to its sentence. Immutable and thread-safe; no
 * accessor returns null.
 */
public final class Suggestion {

  private final String text;
  private final Span span;
  private final String guidance;
  private final Optional<String> review;

  private Suggestion(String text, Span span, String guidance, Optional<String> review) {
    this.text = Objects.requireNonNull(text, "text");
    this.span = Objects.requireNonNull(span, "span");
    this.guidance = Objects.requireNonNull(guidance, "guidance");
    this.review = review;
  }

  /** A suggestion that may be applied without asking. */
  public static Suggestion safe(String text, Span span, String guidance) {
    return new Suggestion(text, span, guidance, Optional.empty());
  }

  /**
   * A suggestion that a person must review first.
   *
   * @param why the reason, in a few words
   */
  public static Suggestion toReview(String text, Span span, String guidance, String why) {
    return new Suggestion(text, span, guidance, Optional.of(why));
  }

  /** The wording. */
  public String text() {
    return text;
  }

  /**
   * The span that the wording replaces, in UTF-16 units from 0. It may be wider than the finding,
   * to include an article, or narrower, to keep part of the term.
   */
  public Span span() {
    return span;
  }

  /** The guidance that has this wording, such as {@code ceop}. */
  public String guidance() {
    return guidance;
  }

  /** Whether it is the pack's own wording, to be shown without a body's name. */
  public boolean isGeneral() {
    return guidance.equals(Replacement.GENERAL);
  }

  /** Why a person must review it first; empty if it is safe. */
  public Optional<String> review() {
    return review;
  }

  /** Whether it may be applied without asking: it agrees with its sentence and changes no fact. */
  public boolean isSafe() {
    return review.isEmpty();
  }

  /** The edit that applies it. */
  public Edit edit() {
    return new Edit(span, text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Suggestion it
        && text.equals(it.text)
        && span.equals(it.span)
        && guidance.equals(it.guidance)
        && review.equals(it.review);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, span);
  }

  @Override
  public String toString() {
    return "\"" + text + "\" at " + span;
  }
}
