// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.ARTICLE;
import static org.housestyle.english.WordList.LIST_END;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.TitleCase;
import org.housestyle.english.WordList;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/**
 * The words next to a term that decide how a replacement must agree. A word counts only if there is
 * no punctuation between it and the term. Computed on first need and kept; for one thread.
 */
final class Surroundings {

  /** How much of the sentence after the term counts, in UTF-16 units. */
  private static final int REST = 300;

  /** How far before the term a parenthesis and the word before it are looked for. */
  private static final int LONGEST_PARENTHESIS = 60;

  private static final Pattern PARENTHESIS = Pattern.compile("(\\p{L}+), [^,;:]{3,40}, $");

  private final AnalyzedText text;
  private final Span span;
  private final NearWords near;
  private List<String> following;
  private List<String> preceding;
  private List<String> rest;
  private List<String> termWords;
  private List<String> sentenceBefore;
  private Boolean headline;
  private Boolean preposition;
  private CapitalStyle capitals;

  /** Looks at the words round a span. */
  Surroundings(AnalyzedText text, Span span) {
    this.text = text;
    this.span = span;
    this.near = new NearWords(text, span);
  }

  AnalyzedText text() {
    return text;
  }

  /** The characters that touch the term. */
  TermEdges edges() {
    return new TermEdges(text, span);
  }

  /** What comes after the term about it. */
  ClauseAfter clauseAfter() {
    return new ClauseAfter(text, span);
  }

  Span span() {
    return span;
  }

  /** The first word of the term. */
  Span firstWord() {
    return text.tokens().get(text.tokenAt(span.start())).span();
  }

  /** Some of the words just before the term, as the copy has them, with the space after them. */
  String previousWords(int words) {
    return prose().substring(near.startWithPrevious(words), span.start());
  }

  /** Words with the capitals that a span of the copy has. */
  String inCapitals(String words, Span place) {
    return (place.equals(span) ? capitals() : CapitalStyle.at(place, text)).applied(words);
  }

  private CapitalStyle capitals() {
    if (capitals == null) {
      capitals = CapitalStyle.at(span, text);
    }
    return capitals;
  }

  /**
   * Whether the term is in a headline: a line by itself that ends without a full stop. A caption
   * counts as one.
   */
  boolean isInHeadline() {
    if (headline == null) {
      headline = Headline.holds(text);
    }
    return headline;
  }

  /** The term as the copy has it. */
  String term() {
    return span.in(prose());
  }

  /** The words of the term, as the copy has them. */
  List<String> termWords() {
    if (termWords == null) {
      termWords = near.termWords();
    }
    return termWords;
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

  /** The words that follow, in lower case, up to the first punctuation; at most five. */
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

  /** The words before, in lower case, back to the first punctuation, nearest last; at most six. */
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

  /** The "a" or "an" before the word just before the term. */
  Optional<Span> articleBeforePrevious() {
    int at = text.tokenAt(span.start()) - 2;
    return at >= 0 && text.tokens().isJoined(at + 1) && ENGLISH.has(ARTICLE, text.tokens().word(at))
        ? Optional.of(text.tokens().get(at).span())
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
    return Character.isUpperCase(charAt(span.start())) && DueCapital.isAt(span, text);
  }

  /** Whether something depends on the term's head already, as in "images of …". */
  boolean hasPreposition() {
    if (preposition == null) {
      preposition = term().toLowerCase(Locale.ROOT).contains(" of ");
    }
    return preposition;
  }

  /** Whether some words between commas part the term from one of a list: "was, he said, …". */
  boolean isAfterParenthesis(WordList words) {
    int from = Math.max(text.sentence(span).start(), span.start() - LONGEST_PARENTHESIS);
    Matcher parenthesis = PARENTHESIS.matcher(prose().substring(from, span.start()));
    return parenthesis.find() && ENGLISH.has(words, parenthesis.group(1).toLowerCase(Locale.ROOT));
  }

  /** Whether a comma or a slash comes before some of the words before the term. */
  boolean isListBefore(int words) {
    int before = near.startWithPrevious(words) - 1;
    while (before > 0 && Characters.isSpace(charAt(before))) {
      before--;
    }
    return before > 0 && (charAt(before) == '/' || charAt(before) == ',');
  }

  /** Whether the term, or the number and the adjectives before it, come after a list. */
  boolean isInList() {
    return ENGLISH.hasAny(LIST_END, preceding()) || isListBefore(preceding().size());
  }

  /** Whether a comma or "and" follows. */
  boolean goesOnAsList() {
    return (isBefore(span.end(), 1) && charAt(span.end()) == ',') || ENGLISH.has(LIST_END, next());
  }

  /** The word just before, also if a hyphen ties it to the term. */
  String previousTied() {
    return edges().isTiedToPrevious() && text.tokenAt(span.start()) > 0
        ? near.previousToken().word()
        : previous();
  }

  /** Whether the sentence of the term asks something. */
  boolean isInQuestion() {
    int end = text.sentence(span).end();
    return isBefore(end - 1, 1) && charAt(end - 1) == '?';
  }

  /** Whether the noun phrase ends with the term: no word follows, or one that begins a new part. */
  boolean endsPhrase() {
    return next().isEmpty() || Vocabulary.followsNounPhrase(next());
  }

  /** Whether the tagger takes the next word for a noun; capitals in a headline tell it nothing. */
  boolean isNounAhead() {
    if (next().isEmpty()) {
      return false;
    }
    return Character.isUpperCase(charAt(startOfNext()))
        ? text.describesNoun(span)
        : text.isNoun(startOfNext(), span);
  }

  /** Whether the next word has a capital that it would not have in this line if it were no name. */
  boolean isNameAhead() {
    int start = startOfNext();
    return isBefore(start, 1)
        && Character.isUpperCase(charAt(start))
        && !TitleCase.isStyleOf(text.tokensIn(text.sentence(span)), prose());
  }

  /** The word after the term, where an ending of the term is none; the term if there is none. */
  Span nextWord() {
    int next = text.tokenAt(span.end());
    return next < text.tokens().size() ? text.tokens().get(next).span() : span;
  }

  /** Whether the tagger takes the word after the next one for a noun. */
  boolean isNounAfterNext() {
    int at = text.tokenAt(span.end()) + 1;
    return at < text.tokens().size() && text.isNoun(text.tokens().start(at), span);
  }

  private int startOfNext() {
    int start = span.end();
    while (isBefore(start, 1) && Characters.isSpace(charAt(start))) {
      start++;
    }
    return start;
  }

  /** Whether a word before the term, the nearest being 0, is not a noun to the tagger. */
  boolean isAdjectiveBefore(int number) {
    return !text.isNoun(near.startWithPrevious(number + 1), span);
  }

  /** The words of the sentence before the term, in lower case, nearest last. */
  List<String> sentenceBefore() {
    if (sentenceBefore == null) {
      sentenceBefore = near.wordsFrom(text.sentence(span).start());
    }
    return sentenceBefore;
  }
}
