package org.housestyle.decide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.Sentence;
import org.housestyle.analysis.Token;
import org.housestyle.text.Span;

/**
 * A sentence as cues see it: folded words, short forms spelt out, a space after each; punctuation
 * as {@code ,}, {@code :} or {@code ;}; {@code X} for what is judged ({@code Q} if it stands alone
 * in quotation marks); {@code P} for wording that is preferred to it.
 *
 * @param text the sentence, a space before and after it
 * @param words its words
 * @param judged what stands for X in the copy
 */
record CueText(String text, Set<String> words, String judged) {

  private static final String CROSSES = "✗✘❌";
  private static final String NOT = "not : ";

  private static final Map<String, String> SHORT_FORMS =
      Map.of(
          "can't", "cannot",
          "won't", "will not",
          "shan't", "shall not",
          "it's", "it is",
          "that's", "that is",
          "there's", "there is",
          "what's", "what is",
          "let's", "let us");

  /**
   * The sentence round a span.
   *
   * @param alone whether the span stands alone in quotation marks
   */
  static CueText around(Context context, Span span, boolean alone, Preferred preferred) {
    String prose = context.prose();
    Span sentence = Sentence.around(prose, span);
    StringBuilder text = new StringBuilder(" ");
    int end = -1;
    boolean named = false;
    for (Token token : context.wordsRound(span)) {
      if (!sentence.contains(token.span())) {
        continue;
      }
      int start = token.span().start();
      text.append(
          end < 0 ? crossBefore(prose, sentence.start(), start) : punctuation(prose, end, start));
      end = token.span().end();
      if (!token.span().overlaps(span)) {
        text.append(spelledOut(token.word())).append(' ');
      } else if (!named) {
        text.append(alone ? "Q " : "X ");
        named = true;
      }
    }
    text.append(end < 0 ? "" : punctuation(prose, end, Math.min(sentence.end(), end + 3)));
    Set<String> words = new LinkedHashSet<>(List.of(text.toString().split(" ", -1)));
    return new CueText(preferred.markedIn(text.toString(), words), words, span.in(prose));
  }

  private static String spelledOut(String word) {
    String known = SHORT_FORMS.get(word);
    if (known != null) {
      return known;
    }
    return word.endsWith("n't") ? word.substring(0, word.length() - 3) + " not" : word;
  }

  /** What parts two words besides space, hyphens and quotation marks; nothing if nothing does. */
  private static String punctuation(String prose, int from, int to) {
    String found = "";
    for (int i = from; i < to; i++) {
      char c = prose.charAt(i);
      if (":=|→⇒".indexOf(c) >= 0) {
        return ": ";
      }
      if (CROSSES.indexOf(c) >= 0) {
        return NOT;
      }
      if (c == ';') {
        return "; ";
      }
      boolean dash = Folding.isHyphen(c) && i > from && Folding.isSpace(prose.charAt(i - 1));
      if (dash || ",—()[]/…".indexOf(c) >= 0) {
        found = ", ";
      }
    }
    return found;
  }

  /** A cross at the head of a line says no. */
  private static String crossBefore(String prose, int from, int to) {
    int near = Math.max(from, to - 3);
    return prose.substring(near, to).chars().anyMatch(c -> CROSSES.indexOf(c) >= 0) ? NOT : "";
  }

  /** A stretch of this text as it reads with the term in its place. */
  String inWords(String stretch) {
    return stretch
        .replaceAll(" (?=[,:])", "")
        .replace("P", "…")
        .replace("Q", "X")
        .replace("X", judged);
  }
}
