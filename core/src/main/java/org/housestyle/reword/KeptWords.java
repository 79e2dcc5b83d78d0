// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Token;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.TermPattern;
import org.housestyle.text.Span;

/**
 * The words of a term that a replacement keeps, named by their word set: "heroin" of "heroin
 * addict" in {@code person with a {substance} addiction}. Immutable.
 */
public final class KeptWords {

  private static final Pattern BLANK = Pattern.compile("(\\ban? )?\\{([^}]*)}");

  private final AnalyzedText text;
  private final TermPattern pattern;
  private final Map<String, Span> kept;

  /** The words that a candidate keeps. */
  public KeptWords(Candidate candidate, AnalyzedText text) {
    this.text = text;
    this.pattern = candidate.term().pattern();
    this.kept = candidate.kept();
  }

  /** A replacement with the kept words put in; empty if it names a set that the term lacks here. */
  public Optional<Replacement> putInto(Replacement replacement) {
    List<String> sets = replacement.keeps();
    if (sets.isEmpty()) {
      return Optional.of(replacement);
    }
    return kept.keySet().containsAll(sets)
        ? Optional.of(replacement.map(this::filled))
        : Optional.empty();
  }

  private String filled(String form) {
    return BLANK
        .matcher(form)
        .replaceAll(
            blank -> {
              String words = words(kept.get(blank.group(2)));
              String article = blank.group(1) == null ? "" : Vocabulary.articleBefore(words) + " ";
              return Matcher.quoteReplacement(article + words);
            });
  }

  /** The words as the pack writes them, with the spaces and hyphens of the copy. */
  private String words(Span span) {
    StringBuilder words = new StringBuilder();
    int end = span.start();
    for (Token token : text.tokensIn(span)) {
      words.append(text.text(), end, token.start());
      Span word = new Span(token.start(), Math.min(token.end(), span.end()));
      words.append(pattern.capitalised(word.in(text.text()).toLowerCase(Locale.ROOT)));
      end = word.end();
    }
    return words.toString();
  }
}
