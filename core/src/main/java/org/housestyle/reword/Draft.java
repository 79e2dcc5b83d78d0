package org.housestyle.reword;

import java.util.Optional;
import org.housestyle.rule.Replacement;
import org.housestyle.text.Span;

/**
 * A replacement as it would stand in a sentence, before it is tested.
 *
 * @param replacement the replacement
 * @param form the form that was chosen
 * @param words the replacement in that form, in small letters
 * @param text what would be put in
 * @param span what it would replace, in the block's prose
 * @param doubt what the cut itself leaves to a person
 */
record Draft(
    Replacement replacement,
    Form form,
    String words,
    String text,
    Span span,
    Optional<String> doubt) {

  Draft with(String otherText, Span otherSpan) {
    return new Draft(replacement, form, words, otherText, otherSpan, doubt);
  }
}
