package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.INSTITUTION;
import static org.housestyle.english.WordList.LAW;

import java.util.List;
import java.util.Optional;
import org.housestyle.analysis.TitleCase;
import org.housestyle.analysis.Token;
import org.housestyle.text.Span;

/**
 * The words with capitals round a term. In a headline every word has a capital, so there only the
 * name of a law is recognised, by its last word.
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
    this.headline = TitleCase.isStyleOf(tokens, context.prose());
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

  /** Whether every word of the term has a capital. */
  boolean isCapitalised() {
    for (int i = first; i < next; i++) {
      if (!isCapital(i)) {
        return false;
      }
    }
    return true;
  }

  /** The last word of the run, if it is one that names end in. */
  Optional<String> ending() {
    for (int i = next; i < Math.min(tokens.size(), next + LONGEST); i++) {
      String word = tokens.get(i).word();
      boolean capital = isCapital(i);
      if (!isNext(i) || !(capital || TitleCase.isLittle(word))) {
        return Optional.empty();
      }
      if (capital && (ENGLISH.has(LAW, word) || (!headline && ENGLISH.has(INSTITUTION, word)))) {
        return Optional.of(tokens.get(i).span().in(context.prose()));
      }
    }
    return Optional.empty();
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
    boolean proper = severalWords ? after || before : after && followsArticle();
    return proper || (severalWords && !begins && isSubtitle());
  }

  /** "The" in the middle of a sentence begins a name: "her novel The Widow". */
  private boolean followsArticle() {
    return first > 1
        && tokens.get(first).joined()
        && tokens.get(first - 1).word().equals("the")
        && isCapital(first - 1)
        && !".!?\n".contains(gapBefore(first - 1).strip());
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
      if (!TitleCase.isLittle(tokens.get(i).word())) {
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
}
