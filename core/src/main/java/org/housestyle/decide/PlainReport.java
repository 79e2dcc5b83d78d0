// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.ACCUSED;
import static org.housestyle.english.WordList.BEFORE_DEED;
import static org.housestyle.english.WordList.CHILD_WORD;
import static org.housestyle.english.WordList.COMPARES_WITH;
import static org.housestyle.english.WordList.COUNTER;
import static org.housestyle.english.WordList.DENYING;
import static org.housestyle.english.WordList.HYPOTHETICAL;
import static org.housestyle.english.WordList.LIST_END;
import static org.housestyle.english.WordList.OPENS_REPORT;
import static org.housestyle.english.WordList.PICTURE;
import static org.housestyle.english.WordList.PICTURED;
import static org.housestyle.english.WordList.PLAIN_ADJECTIVE;
import static org.housestyle.english.WordList.PORTION;
import static org.housestyle.english.WordList.PREPOSITION;
import static org.housestyle.english.WordList.REPORTED_DEED;
import static org.housestyle.english.WordList.REPORT_NOUN;
import static org.housestyle.english.WordList.SAYS_NO_MORE;
import static org.housestyle.english.WordList.SHARE;
import static org.housestyle.english.WordList.TAKES_MODIFIER;
import static org.housestyle.english.WordList.UNSURE;

import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.Token;
import org.housestyle.analysis.Tokens;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Term.Head;
import org.housestyle.text.Span;

/**
 * A plain report of pictures or of a crime: somebody had them, shared them, was found with them,
 * was forced into it. Nobody can list what else a sentence may say: that something looked like it,
 * that a form has a box for it, that a filter takes a photo for it. So a person looks at each
 * replacement in any other sentence.
 */
final class PlainReport {

  /** Why a person must look at a replacement. */
  static final String REVIEW = "the sentence may not stay true";

  /** How many words of a list may come before the term: "guns, stolen cash and …". */
  private static final int MOST_LISTED = 4;

  /** How near to the term a word denies what is said of it. */
  private static final int DENIED_WITHIN = 4;

  private final Tokens tokens;
  private final int first;
  private final int next;
  private final boolean pictures;

  private PlainReport(AnalyzedText text, Span term) {
    this.tokens = text.tokens();
    this.first = text.tokenAt(term.start());
    this.next = text.tokenAt(term.end());
    String last = Folding.withoutPossessive(tokens.word(next - 1));
    this.pictures = ENGLISH.has(PICTURED, last) || ENGLISH.has(PICTURE, last);
  }

  /** Whether an edit that nobody looks at leaves what the sentence says of a term true. */
  static boolean allowsEdit(Candidate candidate, Context context) {
    PlainReport report = new PlainReport(context.text(), candidate.span());
    if (!report.pictures && !report.namesChild()) {
      return true;
    }
    boolean mass = report.pictures || candidate.term().head() == Head.MASS;
    return (!mass || report.onlyTellsKind() || report.isPlain(report.first - 1))
        && !report.isDenied()
        && !isUnsure(candidate.span(), context)
        && !context.isSpoken();
  }

  private boolean namesChild() {
    for (int at = first; at < next; at++) {
      if (ENGLISH.has(CHILD_WORD, word(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence, near the term, may tell of a belief, an attempt or a fiction. */
  private static boolean isUnsure(Span term, Context context) {
    Span sentence = context.text().sentence(term);
    for (Token token : context.near(term)) {
      String word = Folding.withoutPossessive(token.word());
      if (sentence.contains(token.span()) && ENGLISH.has(UNSURE, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the term only tells the kind of a thing: "child porn charges". */
  private boolean onlyTellsKind() {
    return isWordAfter(next)
        && ENGLISH.has(TAKES_MODIFIER, word(next))
        && !ENGLISH.has(PICTURE, word(next));
  }

  /** Whether what comes before the term, from a word of it backwards, is a plain report. */
  private boolean isPlain(int from) {
    int at = from;
    while (isWordBefore(at) && isPremodifier(word(at))) {
      at--;
    }
    if (!isWordBefore(at)) {
      return isSubject();
    }
    String word = word(at);
    if (ENGLISH.has(REPORTED_DEED, word)) {
      return !isHypothetical(at - 1);
    }
    if (ENGLISH.has(LIST_END, word)) {
      return isInList(at - 1);
    }
    if (ENGLISH.has(PREPOSITION, word) && !ENGLISH.has(COMPARES_WITH, word)) {
      if (isWordBefore(at - 1) && governs(word(at - 1))) {
        return true;
      }
      if (isWordBefore(at - 1) && tellsPart(word(at - 1))) {
        return isPlain(at - 2);
      }
    }
    return ENGLISH.has(OPENS_REPORT, word) && isSubject();
  }

  /** "Would be making", "could have shared". */
  private boolean isHypothetical(int from) {
    int at = from;
    while (isWordBefore(at) && ENGLISH.has(BEFORE_DEED, word(at))) {
      at--;
    }
    return isWordBefore(at) && ENGLISH.has(HYPOTHETICAL, word(at));
  }

  private static boolean isPremodifier(String word) {
    return ENGLISH.has(PLAIN_ADJECTIVE, word)
        || ENGLISH.has(COUNTER, word)
        || (!word.isEmpty() && Character.isDigit(word.charAt(0)))
        || word.endsWith("'s");
  }

  /** "Images of", "hours of", "some of". */
  private static boolean tellsPart(String noun) {
    return ENGLISH.has(PICTURE, noun) || ENGLISH.has(PORTION, noun) || ENGLISH.has(SHARE, noun);
  }

  private boolean governs(String word) {
    return ENGLISH.has(REPORT_NOUN, word)
        || ENGLISH.has(REPORTED_DEED, word)
        || (pictures && ENGLISH.has(ACCUSED, word));
  }

  /** "Seized guns and …", "charged with possession of drugs and …". */
  private boolean isInList(int from) {
    for (int at = from; at > from - MOST_LISTED && isWordBefore(at); at--) {
      boolean phrase =
          ENGLISH.has(PREPOSITION, word(at)) && isWordBefore(at - 1) && governs(word(at - 1));
      if (phrase || ENGLISH.has(REPORTED_DEED, word(at))) {
        return true;
      }
    }
    return false;
  }

  /** "… was found on his laptop", "… seized". */
  private boolean isSubject() {
    for (int at = next; isWordAfter(at); at++) {
      if (!ENGLISH.has(SAYS_NO_MORE, word(at))) {
        return ENGLISH.has(REPORTED_DEED, word(at));
      }
    }
    return false;
  }

  /** "… that did not exist", "let alone the …". */
  private boolean isDenied() {
    for (int i = 0; i < DENIED_WITHIN && isWordBefore(first - 1 - i); i++) {
      if (ENGLISH.has(DENYING, word(first - 1 - i))) {
        return true;
      }
    }
    for (int at = next; at < next + DENIED_WITHIN && isWordAfter(at); at++) {
      if (ENGLISH.has(DENYING, word(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token comes before the term with no punctuation between. */
  private boolean isWordBefore(int at) {
    return at >= 0 && tokens.isJoined(at + 1);
  }

  /** Whether a token comes after the term with no punctuation between. */
  private boolean isWordAfter(int at) {
    return at < tokens.size() && tokens.isJoined(at);
  }

  private String word(int at) {
    return tokens.word(at);
  }
}
