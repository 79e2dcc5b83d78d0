// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.CREDIT;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.analysis.TitleCase;
import org.housestyle.analysis.Token;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/**
 * A name that no pack lists, recognised by its capitals: "the Child Pornography Victims Act 2009",
 * or by the list of works that it is in.
 */
final class CapitalisedName implements Judge {

  private static final int REACH_OF_YEAR = 12;
  private static final int REACH_OF_LISTING = 100;

  /** The year of a work, at the end of what precedes its title. */
  private static final Pattern YEAR =
      Pattern.compile("\\((?:19|20)[0-9]{2}[a-z]?\\)[.,]?\\s+[\"“‘']?\\z");

  /**
   * What follows a title in a list: an author, a price, a length, a time of broadcast, a publisher
   * with place and year.
   */
  private static final Pattern LISTING =
      Pattern.compile(
          ", by \\p{Lu}|\\b(?:"
              + String.join("|", ENGLISH.words(CREDIT))
              + ")\\b|\\b[0-9]+"
              + " ?(?:mins|pp)\\b|[£$€][0-9.]+\\)?$"
              + "|\\.[\"”’]? \\p{Lu}[\\p{L} .]{1,30}: \\p{Lu}[^.:;]{1,60}, (?:19|20)\\d\\d\\b|\\((?:[^()]*, )?[0-9.]+ ?[ap]\\.?m\\.?\\)");

  @Override
  public List<Evidence> judge(Candidate candidate, Context context) {
    Span span = candidate.span();
    if (!hasCapital(span.in(context.prose()))) {
      return List.of();
    }
    boolean capital = Character.isUpperCase(context.prose().charAt(span.start()));
    if (capital && (followsYear(span, context) || isListed(span, context))) {
      return name(span, "in a list of works");
    }
    CapitalRun run = new CapitalRun(span, context);
    if (!run.isCapitalised()) {
      return List.of();
    }
    Optional<String> ending = run.ending();
    if (ending.isPresent()) {
      return name(span, "that ends in \"" + ending.get() + "\"");
    }
    if (run.hasInitials()) {
      return name(span, "whose initials follow it");
    }
    if (run.beginsWithPurpose()) {
      return name(span, "that says what a body is for");
    }
    return run.isName() ? name(span, "in copy that has few") : List.of();
  }

  private static boolean hasCapital(String term) {
    for (int i = 0; i < term.length(); i++) {
      if (Character.isUpperCase(term.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<Evidence> name(Span term, String how) {
    return List.of(Evidence.strong(Usage.TITLE, term, "part of a name in capitals " + how));
  }

  private static boolean followsYear(Span span, Context context) {
    int from = Math.max(0, span.start() - REACH_OF_YEAR);
    String before = context.prose().substring(from, span.start());
    return before.indexOf('(') >= 0 && YEAR.matcher(before).find();
  }

  private static boolean isListed(Span span, Context context) {
    int end = Math.min(context.prose().length(), span.end() + REACH_OF_LISTING);
    if (!mayBeListed(context.prose().substring(span.end(), end))) {
      return false;
    }
    Matcher listing = LISTING.matcher(context.prose()).region(span.end(), end);
    return listing.find() && areWordsOfTitle(span.end(), listing.start(), context);
  }

  /** Whether what is between a term and an author or a price may be the rest of a title. */
  private static boolean areWordsOfTitle(int from, int to, Context context) {
    for (Token token : context.text().tokensIn(new Span(from, to))) {
      boolean small = Character.isLowerCase(context.prose().charAt(token.start()));
      if (small && !TitleCase.isLittle(token.word())) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is anything that the pattern needs; cheap. */
  private static boolean mayBeListed(String after) {
    for (int i = 0; i < after.length(); i++) {
      boolean begins =
          switch (after.charAt(i)) {
            case '(', '£', '$', '€', ':' -> true;
            case ',' -> after.startsWith(", by ", i);
            case 'D' -> after.startsWith("Dir", i);
            case 'I' -> after.startsWith("ISBN", i);
            case 'm' -> after.startsWith("mins", i);
            case 'p' -> after.startsWith("pp", i);
            default -> false;
          };
      if (begins) {
        return true;
      }
    }
    return false;
  }
}
