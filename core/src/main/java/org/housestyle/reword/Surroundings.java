package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.REPORTING;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Folding;
import org.housestyle.text.Span;

/**
 * The words next to a term that decide how a replacement must agree. A word counts only if there is
 * no punctuation between it and the term. Computed on first need and kept; for one thread.
 */
final class Surroundings {

  /** How much of the sentence after the term counts, in UTF-16 units. */
  private static final int REST = 300;

  /** The longest gap before a relative clause: a comma and two spaces. */
  private static final int LONGEST_GAP = 3;

  private static final String NO_REPORT =
      "(?!(?:\\p{L}+ ){1,3}(?:" + String.join("|", ENGLISH.words(REPORTING)) + ")\\b)";

  private static final Pattern APPOSITION = Pattern.compile(", (?:an?|one of) " + NO_REPORT);

  private static final Pattern MORE_AFTER_COMMA = Pattern.compile(", " + NO_REPORT);

  private final AnalyzedText text;
  private final Span span;
  private final NearWords near;
  private List<String> following;
  private List<String> preceding;
  private List<String> rest;
  private Optional<Boolean> capital = Optional.empty();

  /** Looks at the words round a span. */
  Surroundings(AnalyzedText text, Span span) {
    this.text = text;
    this.span = span;
    this.near = new NearWords(text, span);
  }

  AnalyzedText text() {
    return text;
  }

  Span span() {
    return span;
  }

  /** The term as the copy has it. */
  String term() {
    return span.in(prose());
  }

  /** The words of the term, as the copy has them. */
  List<String> termWords() {
    return near.termWords();
  }

  private String prose() {
    return text.text();
  }

  private char charAt(int offset) {
    return prose().charAt(offset);
  }

  private boolean isBefore(int offset, int length) {
    return offset + length <= prose().length();
  }

  /** The words that follow, in lower case, up to the first punctuation; at most three. */
  List<String> following() {
    if (following == null) {
      following = near.following();
    }
    return following;
  }

  /** The next word; empty if punctuation comes first. */
  String next() {
    List<String> words = following();
    return words.isEmpty() ? "" : words.get(0);
  }

  /** The words before, in lower case, back to the first punctuation, nearest last; at most four. */
  List<String> preceding() {
    if (preceding == null) {
      preceding = near.preceding();
    }
    return preceding;
  }

  /** The word just before; empty if there is punctuation between. */
  String previous() {
    List<String> words = preceding();
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** The word just before the term, or before its "a" or "an". */
  String previousButArticle() {
    List<String> words = preceding();
    int last = words.size() - (article().isPresent() ? 2 : 1);
    return last < 0 ? "" : words.get(last);
  }

  /** The "a" or "an" just before the term. */
  Optional<Span> article() {
    String previous = previous();
    return previous.equals("a") || previous.equals("an")
        ? Optional.of(near.previousToken().span())
        : Optional.empty();
  }

  /** The term with some of the words before it. */
  Span withPrevious(int words) {
    return new Span(near.startWithPrevious(words), span.end());
  }

  /** The words after the term up to the end of its sentence, in lower case. */
  List<String> restOfSentence() {
    if (rest == null) {
      rest = near.wordsUpTo(Math.min(text.sentence(span).end(), span.end() + REST));
    }
    return rest;
  }

  /**
   * Whether the term has a capital that is due here: a sentence begins, or it is a headline with a
   * capital on every word.
   */
  boolean needsCapital() {
    if (!Character.isUpperCase(charAt(span.start()))) {
      return false;
    }
    if (capital.isEmpty()) {
      capital = Optional.of(DueCapital.isAt(span, text));
    }
    return capital.get();
  }

  /** Whether a comma follows and more about the term may come after it; not ", police said". */
  boolean hasMoreAfterComma() {
    return MORE_AFTER_COMMA.matcher(prose()).region(span.end(), prose().length()).lookingAt();
  }

  /** Whether something depends on the term's head already, as in "images of …". */
  boolean hasPreposition() {
    return term().contains(" of ");
  }

  /** Whether a hyphen ties the term to the next word. */
  boolean isTiedToNext() {
    return isBefore(span.end(), 1) && Folding.isHyphen(charAt(span.end()));
  }

  /** Whether a hyphen ties the term to the word before it: "anti-…". */
  boolean isTiedToPrevious() {
    return span.start() > 1
        && Folding.isHyphen(charAt(span.start() - 1))
        && Character.isLetterOrDigit(charAt(span.start() - 2));
  }

  /** Whether the noun phrase ends with the term: no word follows, or one that begins a new part. */
  boolean endsPhrase() {
    return next().isEmpty() || Vocabulary.followsNounPhrase(next());
  }

  /** Whether "which" or "that" follows: its verb agrees with the term. */
  boolean hasRelativeClause() {
    int start = span.end();
    while (isBefore(start, 1) && (charAt(start) == ',' || Folding.isSpace(charAt(start)))) {
      start++;
    }
    int gap = start - span.end();
    String pronoun = prose().startsWith("which", start) ? "which" : "that";
    int end = start + pronoun.length();
    return gap > 0
        && gap <= LONGEST_GAP
        && prose().startsWith(pronoun, start)
        && isBefore(end, 1)
        && Folding.isSpace(charAt(end));
  }

  /** The doubt about ", a crime that …" after the term. */
  Optional<String> apposition() {
    boolean comma = prose().startsWith(", a", span.end()) || prose().startsWith(", o", span.end());
    return comma && APPOSITION.matcher(prose()).region(span.end(), prose().length()).lookingAt()
        ? Optional.of("what follows the comma may explain the old word")
        : Optional.empty();
  }

  /**
   * The doubt about a word after the term that is in no list: a noun would need another form of the
   * replacement than a verb.
   */
  Optional<String> nounThatFollows() {
    int start = span.end();
    while (isBefore(start, 1) && Folding.isSpace(charAt(start))) {
      start++;
    }
    return !next().isEmpty() && text.isNoun(start, span)
        ? Optional.of("the next word, \"" + next() + "\", may ask for another form")
        : Optional.empty();
  }

  /** Whether an apostrophe just after the term makes it a possessive: "site's", "sites'". */
  boolean isPossessive() {
    int end = span.end();
    boolean plural =
        isBefore(end, 2)
            && Folding.isApostrophe(charAt(end))
            && charAt(end - 1) == 's'
            && charAt(end + 1) == ' ';
    return plural || possessive().isPresent();
  }

  /** The "'s" just after the term. */
  Optional<String> possessive() {
    int end = span.end();
    boolean ending =
        isBefore(end, 2)
            && Folding.isApostrophe(charAt(end))
            && charAt(end + 1) == 's'
            && !(isBefore(end, 3) && Character.isLetterOrDigit(charAt(end + 2)));
    return ending ? Optional.of(prose().substring(end, end + 2)) : Optional.empty();
  }
}
