package org.housestyle.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.housestyle.analysis.Token;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/**
 * A name that no list has, told by its capitals and by how it ends: "the Child Pornography Victims
 * Act 2009". In a headline every word has a capital, so there this judge keeps silent.
 */
final class CapitalisedName implements Judge {

  private static final int LONGEST = 6;
  private static final Set<String> ENDINGS =
      Set.of(
          "act",
          "bill",
          "code",
          "convention",
          "directive",
          "protocol",
          "treaty",
          "resolution",
          "regulations",
          "commission",
          "committee",
          "inquiry",
          "helpline",
          "hotline",
          "centre",
          "center",
          "unit",
          "foundation",
          "taskforce",
          "force",
          "squad",
          "database");
  private static final Set<String> LITTLE =
      Set.of("of", "the", "and", "on", "in", "for", "against", "to", "with", "a");

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    List<Token> tokens = context.wordsRound(candidate.span());
    if (isHeadlineStyle(tokens, context.prose())) {
      return Optional.empty();
    }
    int after = 0;
    for (Token token : tokens) {
      Span span = token.span();
      boolean capital = Character.isUpperCase(context.prose().charAt(span.start()));
      boolean inTerm = candidate.span().overlaps(span);
      if (inTerm && !capital) {
        return Optional.empty();
      }
      if (span.start() >= candidate.span().end()) {
        boolean goesOn = token.joined() && (capital || LITTLE.contains(token.word()));
        if (!goesOn || ++after > LONGEST) {
          return Optional.empty();
        }
        if (capital && ENDINGS.contains(token.word())) {
          return Optional.of(
              new Decision.Used(
                  Usage.TITLE,
                  "part of a name in capitals that ends in \"" + span.in(context.prose()) + "\""));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether most words hereabouts have a capital. */
  private static boolean isHeadlineStyle(List<Token> tokens, String prose) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (!LITTLE.contains(token.word())) {
        words++;
        capitals += Character.isLowerCase(prose.charAt(token.span().start())) ? 0 : 1;
      }
    }
    return capitals * 4 > words * 3;
  }
}
