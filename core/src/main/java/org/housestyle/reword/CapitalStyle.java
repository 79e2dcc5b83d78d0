// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import java.util.List;
import java.util.Locale;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.TitleCase;
import org.housestyle.analysis.Token;
import org.housestyle.text.Span;

/** How a place in the copy writes its capitals. */
enum CapitalStyle {
  /** None, or a capital that belongs to the old word ("Net"). */
  SMALL,
  /** On the first letter. */
  SENTENCE,
  /** On every word but little ones. */
  TITLE,
  /** On every letter. */
  ALL;

  /** The style of a span, by its own words or, if it is one word, by its line. */
  static CapitalStyle at(Span span, AnalyzedText text) {
    String words = span.in(text.text());
    if (!Character.isUpperCase(words.charAt(0))) {
      return Character.isDigit(words.charAt(0)) && isAllCapitals(words) ? ALL : SMALL;
    }
    List<Token> line = text.tokensIn(text.sentence(span));
    if (isAllCapitals(words)) {
      boolean several = words.strip().indexOf(' ') > 0 || words.strip().indexOf('-') > 0;
      boolean lineInCapitals =
          isAllCapitals(text.sentence(span).in(text.text())) && line.size() > 1;
      if (several || lineInCapitals) {
        return ALL;
      }
    }
    if (Capitals.areOnEveryWord(words)) {
      return TITLE;
    }
    if (!DueCapital.isAt(span, text)) {
      return SMALL;
    }
    return line.size() > 1 && TitleCase.isStyleOf(line, text.text()) ? TITLE : SENTENCE;
  }

  private static boolean isAllCapitals(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT))
        && !words.equals(words.toLowerCase(Locale.ROOT));
  }

  /** Words in this style. */
  String applied(String words) {
    return switch (this) {
      case SMALL -> words;
      case SENTENCE -> Capitals.capitalised(words);
      case TITLE -> Capitals.titleCase(words);
      case ALL -> words.toUpperCase(Locale.ROOT);
    };
  }
}
