package org.housestyle.reword;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.PartsOfSpeech;
import org.housestyle.analysis.Sentence;
import org.housestyle.text.Span;

/**
 * The words next to a term that decide how a replacement must agree. A word counts only if nothing
 * but space parts it from the term. They are cut on first need and then kept: every replacement of
 * a term asks for them. For one thread.
 */
final class Surroundings {

  private static final int REACH = 80;
  private static final int REST = 300;
  private static final int FOLLOWING = 3;
  private static final int PRECEDING = 4;
  private static final Pattern APPOSITION =
      Pattern.compile(
          ", (?:an?|one of) (?!(?:\\p{L}+ ){1,3}(?:heard|said|found|ruled|claimed|warned|told|was told|has heard)\\b)");

  private final String prose;
  private final Span span;
  private List<String> following;
  private List<String> preceding;
  private List<String> rest;
  private Optional<Boolean> capital = Optional.empty();

  /**
   * Looks round a place.
   *
   * @param prose the passage
   * @param span where the term stands in it
   */
  Surroundings(String prose, Span span) {
    this.prose = prose;
    this.span = span;
  }

  String prose() {
    return prose;
  }

  Span span() {
    return span;
  }

  /** The words that follow, in lower case, up to the first punctuation; at most three. */
  List<String> following() {
    if (following == null) {
      following = cutFollowing();
    }
    return following;
  }

  private List<String> cutFollowing() {
    int most = Math.min(prose.length(), span.end() + REACH);
    int end = span.end();
    while (end < most && NearWords.isPartOfPhrase(prose.charAt(end))) {
      end++;
    }
    return NearWords.of(prose.substring(span.end(), end), FOLLOWING);
  }

  /** The next word, if there is one before any punctuation; or nothing. */
  String next() {
    List<String> words = following();
    return words.isEmpty() ? "" : words.get(0);
  }

  /**
   * Whether the term has a capital, and it is due here: a sentence begins, or all words of a
   * headline have one.
   */
  boolean asksForCapital() {
    if (!Character.isUpperCase(prose.charAt(span.start()))) {
      return false;
    }
    if (capital.isEmpty()) {
      capital = Optional.of(DueCapital.isAt(span, prose));
    }
    return capital.get();
  }

  /** What stands there now. */
  String text() {
    return span.in(prose);
  }

  /** Whether something hangs on the term's head already, as in "images of …". */
  boolean hasPreposition() {
    return span.in(prose).contains(" of ");
  }

  /** Whether a hyphen ties the term to the next word. */
  boolean isTiedToNext() {
    return span.end() < prose.length() && Folding.isHyphen(prose.charAt(span.end()));
  }

  /** Whether a hyphen ties the term to the word before it: "anti-…". */
  boolean isTiedToPrevious() {
    return span.start() > 1
        && Folding.isHyphen(prose.charAt(span.start() - 1))
        && Character.isLetterOrDigit(prose.charAt(span.start() - 2));
  }

  /** Whether the noun phrase ends here: a word follows that begins something new, or none does. */
  boolean endsPhrase() {
    return next().isEmpty() || Vocabulary.followsANounPhrase(next());
  }

  /** Whether "which" or "that" follows: its verb agrees with the term. */
  boolean hasRelativeClause() {
    int word = span.end();
    while (word < prose.length() && (prose.charAt(word) == ',' || isSpace(word))) {
      word++;
    }
    int gap = word - span.end();
    int end = word + (prose.startsWith("which", word) ? 5 : prose.startsWith("that", word) ? 4 : 0);
    return gap > 0 && gap <= 3 && end > word && end < prose.length() && isSpace(end);
  }

  private boolean isSpace(int offset) {
    return " \t\n\u000B\f\r".indexOf(prose.charAt(offset)) >= 0;
  }

  /** What is doubtful about ", a crime that …" after the term. */
  Optional<String> apposition() {
    boolean comma = prose.startsWith(", a", span.end()) || prose.startsWith(", o", span.end());
    return comma && APPOSITION.matcher(prose).region(span.end(), prose.length()).lookingAt()
        ? Optional.of("what follows the comma may explain the old word")
        : Optional.empty();
  }

  /**
   * What is doubtful about a word after the term that no list has: a noun would ask for another
   * form than a verb.
   */
  Optional<String> nounThatFollows() {
    int start = span.end();
    while (start < prose.length() && Folding.isSpace(prose.charAt(start))) {
      start++;
    }
    boolean noun = !next().isEmpty() && PartsOfSpeech.near(prose, span).isNoun(start);
    return noun
        ? Optional.of("the next word, \"" + next() + "\", may ask for another form")
        : Optional.empty();
  }

  /** The words after the term to the end of its sentence, in lower case. */
  List<String> restOfSentence() {
    if (rest == null) {
      rest = cutRest();
    }
    return rest;
  }

  private List<String> cutRest() {
    int end = Math.min(Sentence.around(prose, span).end(), span.end() + REST);
    return NearWords.of(prose.substring(span.end(), Math.max(span.end(), end)), REST);
  }

  /** The term with so many of the words before it. */
  Span withPrevious(int words) {
    int start = span.start();
    for (int i = 0; i < words; i++) {
      while (start > 0 && Folding.isSpace(prose.charAt(start - 1))) {
        start--;
      }
      while (start > 0
          && NearWords.isPartOfPhrase(prose.charAt(start - 1))
          && !Folding.isSpace(prose.charAt(start - 1))) {
        start--;
      }
    }
    return new Span(start, span.end());
  }

  /** The words before, in lower case, nearest last, back to the first punctuation; at most four. */
  List<String> preceding() {
    if (preceding == null) {
      preceding = cutPreceding();
    }
    return preceding;
  }

  private List<String> cutPreceding() {
    int least = Math.max(0, span.start() - REACH);
    int start = span.start();
    while (start > least && NearWords.isPartOfPhrase(prose.charAt(start - 1))) {
      start--;
    }
    List<String> words = NearWords.of(prose.substring(start, span.start()), REACH);
    return words.subList(Math.max(0, words.size() - PRECEDING), words.size());
  }

  /** The word just before, or nothing. */
  String previous() {
    List<String> words = preceding();
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** The word just before, or before the "a" or "an" that stands there. */
  String previousButArticle() {
    List<String> words = preceding();
    int last = words.size() - (article().isPresent() ? 2 : 1);
    return last < 0 ? "" : words.get(last);
  }

  /** Where "a" or "an" stands just before the term, if it does. */
  Optional<Span> article() {
    String previous = previous();
    if (!previous.equals("a") && !previous.equals("an")) {
      return Optional.empty();
    }
    int end = span.start();
    while (Folding.isSpace(prose.charAt(end - 1))) {
      end--;
    }
    return Optional.of(new Span(end - previous.length(), end));
  }

  /** Whether an apostrophe just after the term makes it a possessive: "site's", "sites'". */
  boolean isPossessive() {
    int end = span.end();
    boolean pluralPossessive =
        end + 1 < prose.length()
            && Folding.isApostrophe(prose.charAt(end))
            && prose.charAt(end - 1) == 's'
            && prose.charAt(end + 1) == ' ';
    return pluralPossessive || possessive().isPresent();
  }

  /** The possessive ending just after the term, if there is one. */
  Optional<String> possessive() {
    int end = span.end();
    boolean ending =
        end + 1 < prose.length()
            && NearWords.isApostrophe(prose.charAt(end))
            && prose.charAt(end + 1) == 's'
            && !NearWords.isPartAt(prose, end + 2);
    return ending ? Optional.of(prose.substring(end, end + 2)) : Optional.empty();
  }
}
