// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.LIST_END;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.rule.Replacement;
import org.housestyle.text.Span;

/** Leaves the term out where a published wording is beside it already in the same list. */
final class MergedPair implements Cut {

  private static final String AND = "(?:" + String.join("|", ENGLISH.words(LIST_END)) + ")";

  private static final Pattern BEFORE =
      Pattern.compile("(?:,|,? " + AND + ") $", Pattern.CASE_INSENSITIVE);

  private static final Pattern AFTER =
      Pattern.compile("^(?:, |,? " + AND + " (?:other )?)", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_LINK = 12;

  @Override
  public Optional<Draft> of(Replacement replacement, NounPhrase phrase) {
    Surroundings around = phrase.around();
    Optional<Span> member = phrase.publishedNeighbour();
    if (member.isEmpty()) {
      return Optional.empty();
    }
    Span span = around.span();
    boolean before = member.get().start() < span.start();
    Span pair =
        before
            ? new Span(member.get().start(), span.end())
            : new Span(span.start(), member.get().end());
    String words = member.get().in(around.text().text());
    String text = before ? words : around.inCapitals(words, span);
    Form form = RequiredForm.form(replacement, phrase);
    return Optional.of(
        new Draft(
            replacement,
            form,
            words,
            text,
            pair,
            Optional.of("\"" + words + "\" stands beside it already")));
  }

  /** A published wording next to the term in a list; empty if there is none. */
  static Optional<Span> neighbour(NounPhrase phrase) {
    AnalyzedText text = phrase.around().text();
    String prose = text.text();
    Span span = phrase.around().span();
    if (!phrase.around().isInList() && !phrase.around().goesOnAsList()) {
      return Optional.empty();
    }
    int from = Math.max(0, span.start() - LONGEST_LINK);
    Matcher before = BEFORE.matcher(prose.substring(from, span.start()));
    if (before.find()) {
      int end = from + before.start();
      for (String wording : phrase.published()) {
        int start = end - wording.length();
        if (isAt(wording, start, text)) {
          return Optional.of(new Span(start, end));
        }
      }
    }
    int to = Math.min(prose.length(), span.end() + LONGEST_LINK);
    Matcher after = AFTER.matcher(prose.substring(span.end(), to));
    if (after.find()) {
      int start = span.end() + after.end();
      for (String wording : phrase.published()) {
        if (isAt(wording, start, text)) {
          return Optional.of(new Span(start, start + wording.length()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAt(String wording, int start, AnalyzedText text) {
    String prose = text.text();
    int end = start + wording.length();
    return start >= 0
        && prose.regionMatches(true, start, wording, 0, wording.length())
        && (start == 0 || !Character.isLetterOrDigit(prose.charAt(start - 1)))
        && (end == prose.length() || !Character.isLetterOrDigit(prose.charAt(end)));
  }
}
