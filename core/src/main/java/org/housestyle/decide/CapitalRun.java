// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.BEFORE_VERB;
import static org.housestyle.english.WordList.INSTITUTION;
import static org.housestyle.english.WordList.LAW;
import static org.housestyle.english.WordList.PURPOSE;
import static org.housestyle.english.WordList.SOCIETY;

import java.util.List;
import java.util.Optional;
import org.housestyle.analysis.TitleCase;
import org.housestyle.analysis.Token;
import org.housestyle.text.Span;

/**
 * The words with capitals round a term. In a headline every word has a capital, so there only the
 * name of a law is recognised, by its last word, and a name by its initials.
 */
final class CapitalRun {

  /** The most words after the term that the last word of a name is looked for in. */
  private static final int LONGEST = 8;

  private final Context context;
  private final Span term;
  private final List<Token> tokens;
  private final boolean headline;

  /** Indexes of the first token of the term, and of the token after its last one. */
  private final int first;

  private final int next;

  CapitalRun(Span term, Context context) {
    this.context = context;
    this.term = term;
    this.tokens = context.near(term);
    this.headline = context.isTitleCase(term);
    int at = 0;
    while (at < tokens.size() && !tokens.get(at).span().overlaps(term)) {
      at++;
    }
    this.first = at;
    while (at < tokens.size() && tokens.get(at).span().overlaps(term)) {
      at++;
    }
    this.next = at;
  }

  /** Whether every word of the term has a capital, but for little ones. */
  boolean isCapitalised() {
    boolean any = false;
    for (int i = first; i < next; i++) {
      any |= isCapital(i);
      if (!isCapital(i) && !isLittle(i)) {
        return false;
      }
    }
    return any;
  }

  /** The last word of the run, if it is one that names end in. */
  Optional<String> ending() {
    for (int i = next; i < Math.min(tokens.size(), next + LONGEST); i++) {
      String word = tokens.get(i).word();
      if (!isNext(i) || !(isCapital(i) || isLittle(i))) {
        return Optional.empty();
      }
      boolean ends = ENGLISH.has(LAW, word) || (!headline && ENGLISH.has(INSTITUTION, word));
      if (isCapital(i) && ends && !isVerb(i)) {
        return Optional.of(tokens.get(i).span().in(context.prose()));
      }
    }
    return Optional.empty();
  }

  /** "Ministers Beg Senate to Act": a verb, which only in a headline has a capital. */
  private boolean isVerb(int i) {
    if (!headline) {
      return false;
    }
    if (ENGLISH.has(BEFORE_VERB, tokens.get(i - 1).word())) {
      return true;
    }
    Span near = new Span(term.start(), tokens.get(i).end());
    for (int at = next; at <= i; at++) {
      if (context.text().isVerb(tokens.get(at).start(), near)) {
        return true;
      }
    }
    return false;
  }

  /** Whether initials in brackets follow the run: "Stop Child Pornography (SCP)". */
  boolean hasInitials() {
    int last = next;
    while (last < tokens.size() && isNext(last) && (isCapital(last) || isLittle(last))) {
      if (gapBefore(last).endsWith("(")) {
        return spells(tokens.get(last).span().in(context.prose()), last - 1);
      }
      last++;
    }
    return false;
  }

  /** Whether letters are the initials of the words with capitals that end at a token. */
  private boolean spells(String initials, int last) {
    int letter = initials.length() - 1;
    int i = last;
    while (letter >= 0 && i >= 0 && (isCapital(i) || isLittle(i))) {
      if (Character.toUpperCase(context.prose().charAt(tokens.get(i).start()))
          == initials.charAt(letter)) {
        letter--;
      }
      i--;
    }
    return letter < 0 && initials.length() > 1 && i < first;
  }

  /** Whether the run begins with what a body is for: "Secretary, End Child Pornography Now". */
  boolean beginsWithPurpose() {
    return first > 1
        && isCapital(first - 1)
        && tokens.get(first).joined()
        && ENGLISH.has(PURPOSE, tokens.get(first - 1).word())
        && gapBefore(first - 1).strip().equals(",");
  }

  /** Whether the term is part of a name in copy where most words have no capital. */
  boolean isName() {
    if (headline) {
      return false;
    }
    boolean begins = context.text().sentence(term).start() == term.start();
    boolean severalWords = next - first > 1;
    boolean after = leadsToCapital(next, 1);
    boolean before = !begins && leadsToCapital(first - 1, -1);
    boolean proper =
        severalWords
            ? after || before
            : (after && (before || followsArticle())) || followsSociety();
    return proper || (severalWords && !begins && isSubtitle());
  }

  /** A term of one word with an article and a capital before a word with one: "The Widow Maker". */
  private boolean followsArticle() {
    return first > 0 && tokens.get(first).joined() && tokens.get(first - 1).word().equals("the");
  }

  /** A term of one word after the word for a body: "Society for Disabled Sailors". */
  private boolean followsSociety() {
    int little = first - 1;
    return little > 0
        && isNext(first)
        && isNext(little)
        && isLittle(little)
        && isCapital(little - 1)
        && ENGLISH.has(SOCIETY, tokens.get(little - 1).word());
  }

  /** "Term: A Study". */
  private boolean isSubtitle() {
    return next + 1 < tokens.size()
        && gapBefore(next).equals(": ")
        && isCapital(next)
        && isCapital(next + 1);
  }

  /** Whether a word with a capital is next in a direction, after "of" and the like. */
  private boolean leadsToCapital(int from, int step) {
    for (int i = from; i >= 0 && i < tokens.size(); i += step) {
      int later = step > 0 ? i : i + 1;
      if (later >= tokens.size() || !isNext(later)) {
        return false;
      }
      if (isCapital(i)) {
        return step > 0 || i > 0;
      }
      if (!isLittle(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether only space, hyphens and brackets separate a token from the one before it. */
  private boolean isNext(int i) {
    return tokens.get(i).joined()
        || (i > 0 && gapBefore(i).chars().allMatch(c -> " ()-–".indexOf(c) >= 0));
  }

  private String gapBefore(int i) {
    return context.prose().substring(tokens.get(i - 1).end(), tokens.get(i).start());
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(context.prose().charAt(tokens.get(i).start()));
  }

  private boolean isLittle(int i) {
    return TitleCase.isLittle(tokens.get(i).word());
  }
}
