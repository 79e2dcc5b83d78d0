package org.housestyle.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.Sentence;
import org.housestyle.analysis.TitleCase;
import org.housestyle.analysis.Token;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/**
 * A name that no list has, told by its capitals: "the Child Pornography Victims Act 2009". In a
 * headline every word has a capital, so there only the name of a law is told, by its last word.
 */
final class CapitalisedName implements Judge {

  private static final int LONGEST = 8;
  private static final Set<String> LAWS =
      Set.of("act", "convention", "directive", "protocol", "treaty", "regulations");
  private static final Set<String> ENDINGS =
      Set.of(
          "bill",
          "code",
          "resolution",
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
          "team",
          "bureau",
          "database");

  private static final Pattern YEAR =
      Pattern.compile("\\((?:19|20)[0-9]{2}[a-z]?\\)[.,]?\\s+[\"“‘']?\\z");

  private static final Pattern LISTING =
      Pattern.compile(
          ", by \\p{Lu}|\\b(?:Dir|Director|Directed by|ISBN)\\b|\\b[0-9]+ ?(?:mins|pp)\\b|[£$€][0-9.]+\\)?$"
              + "|\\((?:[^()]*, )?[0-9.]+ ?[ap]\\.?m\\.?\\)");

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    String prose = context.prose();
    Span span = candidate.span();
    boolean capital = Character.isUpperCase(prose.charAt(span.start()));
    if (!capital && beginsWord(prose, span.start())) {
      return Optional.empty();
    }
    if (capital && (followsYear(prose, span) || isListed(prose, span))) {
      return name("in a list of works");
    }
    List<Token> tokens = context.wordsRound(span);
    int first = 0;
    while (first < tokens.size() && !tokens.get(first).span().overlaps(span)) {
      first++;
    }
    int next = first;
    while (next < tokens.size() && tokens.get(next).span().overlaps(span)) {
      if (!isCapital(tokens.get(next), prose)) {
        return Optional.empty();
      }
      next++;
    }
    boolean headline = TitleCase.isStyleOf(tokens, prose);
    Optional<Token> ending = ending(tokens, next, prose, headline);
    if (ending.isPresent()) {
      return name("that ends in \"" + ending.get().span().in(prose) + "\"");
    }
    boolean begins = Sentence.start(prose, span.start()) == span.start();
    boolean after = leadsToCapital(tokens, next, 1, prose);
    boolean before = !begins && leadsToCapital(tokens, first - 1, -1, prose);
    boolean proper =
        next - first > 1 ? after || before : after && followsArticle(tokens, first, prose);
    boolean hasSubtitle = !begins && next - first > 1 && isSubtitle(tokens, next, prose);
    return !headline && (proper || hasSubtitle) ? name("in copy that has few") : Optional.empty();
  }

  private static boolean beginsWord(String prose, int at) {
    return Character.isLetter(prose.charAt(at))
        && (at == 0 || Folding.isSpace(prose.charAt(at - 1)));
  }

  private static Optional<Decision> name(String how) {
    return Optional.of(new Decision.Used(Usage.TITLE, "part of a name in capitals " + how));
  }

  /** The word that ends a run of capitals from here on and tells what bears the name. */
  private static Optional<Token> ending(
      List<Token> tokens, int next, String prose, boolean headline) {
    for (int i = next; i < Math.min(tokens.size(), next + LONGEST); i++) {
      Token token = tokens.get(i);
      boolean capital = isCapital(token, prose);
      if (!isNext(tokens, i, prose) || !(capital || TitleCase.isLittle(token.word()))) {
        return Optional.empty();
      }
      boolean ends = LAWS.contains(token.word()) || (!headline && ENDINGS.contains(token.word()));
      if (capital && ends) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** Whether nothing but space, a hyphen or a bracket parts a word from the one before it. */
  private static boolean isNext(List<Token> tokens, int i, String prose) {
    return tokens.get(i).joined()
        || (i > 0 && gap(tokens, i, prose).chars().allMatch(c -> " ()-–".indexOf(c) >= 0));
  }

  private static String gap(List<Token> tokens, int i, String prose) {
    return prose.substring(tokens.get(i - 1).end(), tokens.get(i).start());
  }

  /** "The" in the middle of a sentence begins a name: "her novel The Widow". */
  private static boolean followsArticle(List<Token> tokens, int first, String prose) {
    return first > 1
        && tokens.get(first).joined()
        && tokens.get(first - 1).word().equals("the")
        && isCapital(tokens.get(first - 1), prose)
        && !".!?\n".contains(gap(tokens, first - 1, prose).strip());
  }

  /** ": A Study" */
  private static boolean isSubtitle(List<Token> tokens, int next, String prose) {
    return next + 1 < tokens.size()
        && gap(tokens, next, prose).equals(": ")
        && isCapital(tokens.get(next), prose)
        && isCapital(tokens.get(next + 1), prose);
  }

  /** Whether the words from here on, "of" and the like passed over, come to one with a capital. */
  private static boolean leadsToCapital(List<Token> tokens, int from, int step, String prose) {
    for (int i = from; i >= 0 && i < tokens.size(); i += step) {
      int later = step > 0 ? i : i + 1;
      if (later >= tokens.size() || !isNext(tokens, later, prose)) {
        return false;
      }
      if (isCapital(tokens.get(i), prose)) {
        return step > 0 || i > 0;
      }
      if (!TitleCase.isLittle(tokens.get(i).word())) {
        return false;
      }
    }
    return false;
  }

  /** "(2003) " just before. */
  private static boolean followsYear(String prose, Span span) {
    String before = prose.substring(Math.max(0, span.start() - 12), span.start());
    return before.indexOf('(') >= 0 && YEAR.matcher(before).find();
  }

  /** Whether what follows tells of an author, a price, a length or a time of broadcast. */
  private static boolean isListed(String prose, Span span) {
    int end = Math.min(prose.length(), span.end() + 100);
    return mayBeListed(prose, span.end(), end)
        && LISTING.matcher(prose).region(span.end(), end).find();
  }

  /** Whether there is anything that the pattern needs; cheap. */
  private static boolean mayBeListed(String prose, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean begins =
          switch (prose.charAt(i)) {
            case '(', '£', '$', '€' -> true;
            case ',' -> prose.startsWith(", by ", i);
            case 'D' -> prose.startsWith("Dir", i);
            case 'I' -> prose.startsWith("ISBN", i);
            case 'm' -> prose.startsWith("mins", i);
            case 'p' -> prose.startsWith("pp", i);
            default -> false;
          };
      if (begins) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(Token token, String prose) {
    return Character.isUpperCase(prose.charAt(token.start()));
  }
}
