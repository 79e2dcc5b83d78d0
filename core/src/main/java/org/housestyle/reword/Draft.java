// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import java.util.Optional;
import org.housestyle.rule.Replacement;
import org.housestyle.text.Span;

/**
 * A replacement as it would stand in a sentence, before it is tested. Never changes; for one
 * thread, since what tests ask of the words is computed on first need and kept.
 */
final class Draft {

  private final Replacement replacement;
  private final Form form;
  private final String words;
  private final String text;
  private final Span span;
  private final Optional<String> doubt;
  private String head;
  private Boolean tail;

  /**
   * Makes a draft.
   *
   * @param replacement the replacement
   * @param form the form that was chosen
   * @param words the replacement in that form, in small letters
   * @param text what would be put in
   * @param span what it would replace, in the block's prose
   * @param doubt what the cut itself leaves to a person
   */
  Draft(
      Replacement replacement,
      Form form,
      String words,
      String text,
      Span span,
      Optional<String> doubt) {
    this.replacement = replacement;
    this.form = form;
    this.words = words;
    this.text = text;
    this.span = span;
    this.doubt = doubt;
  }

  Draft with(String otherText, Span otherSpan) {
    return new Draft(replacement, form, words, otherText, otherSpan, doubt);
  }

  Replacement replacement() {
    return replacement;
  }

  Form form() {
    return form;
  }

  /** The replacement in its form, in small letters. */
  String words() {
    return words;
  }

  /** What would be put in. */
  String text() {
    return text;
  }

  /** What it would replace, in the block's prose. */
  Span span() {
    return span;
  }

  /** What the cut itself leaves to a person. */
  Optional<String> doubt() {
    return doubt;
  }

  /** The noun that its words name. */
  String head() {
    if (head == null) {
      head = Vocabulary.headOf(words);
    }
    return head;
  }

  /** Whether something in its words depends on their noun. */
  boolean hasTail() {
    if (tail == null) {
      tail = Vocabulary.hasTail(words);
    }
    return tail;
  }
}
