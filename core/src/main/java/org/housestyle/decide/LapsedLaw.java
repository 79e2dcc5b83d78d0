// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.MONTH;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;

/**
 * Tells a charge that has a term from one that is dated after the law changed its words: from that
 * day on the term is the publication's own.
 */
public final class LapsedLaw {

  /** Compiled when the first charge is dated: most copy has none. */
  private static final class Dates {

    private static final Pattern DATE =
        Pattern.compile(
            "(?:(?:(?<before>\\d{1,2})(?:[a-z]{2})? )?(?<month>"
                + String.join("|", ENGLISH.words(MONTH))
                + ")(?: (?<after>\\d{1,2})(?:[a-z]{2})?,?)? )?\\b(?<year>(?:19|20)\\d\\d)\\b");
  }

  private LapsedLaw() {}

  /**
   * The decision about a candidate that was taken for the wording of a charge.
   *
   * @param guidance the guidance in force
   */
  public static Decision.Used of(
      Decision.Used decision, Candidate candidate, AnalyzedText text, String guidance) {
    LocalDate until = candidate.rule().lawUntil().get(guidance);
    if (decision.usage() != Usage.LEGAL || until == null) {
      return decision;
    }
    String sentence = text.sentence(candidate.span()).in(text.text()).toLowerCase(Locale.ROOT);
    Matcher date = Dates.DATE.matcher(sentence);
    while (date.find()) {
      if (firstDay(date).filter(until::isBefore).isPresent()) {
        return decision.lapsed("no wording of the law since " + until.plusDays(1));
      }
    }
    return decision;
  }

  /** The first day that a written date may mean; empty if there is no such day. */
  private static Optional<LocalDate> firstDay(Matcher date) {
    int year = Integer.parseInt(date.group("year"));
    String month = date.group("month");
    if (month == null) {
      return Optional.of(LocalDate.of(year, Month.JANUARY, 1));
    }
    YearMonth of = YearMonth.of(year, Month.valueOf(month.toUpperCase(Locale.ROOT)));
    String day = date.group("before") == null ? date.group("after") : date.group("before");
    try {
      return Optional.of(of.atDay(day == null ? 1 : Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
