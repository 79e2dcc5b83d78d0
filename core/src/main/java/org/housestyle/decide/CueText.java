package org.housestyle.decide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.Sentence;
import org.housestyle.analysis.Token;
import org.housestyle.text.Span;

/**
 * A sentence as cues see it: folded words, short forms spelt out, a space after each; punctuation
 * as {@code ,}, {@code :} or {@code ;}; {@code X} for what is judged ({@code Q} if it stands alone
 * in quotation marks); {@code P} for wording that is preferred to it; {@code H} for its own head
 * where that is denied or named.
 *
 * @param text the sentence, a space before and after it
 * @param words its words
 * @param judged what stands for X in the copy
 */
record CueText(String text, Set<String> words, String judged) {

  /** Only here is the head looked for: "such sites are not sites", "the word sites". */
  private static final Pattern NAMED = Pattern.compile(" (?:not|not an?|word) $");

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
    boolean judged = false;
    String head = Folding.fold(span.in(prose).substring(span.in(prose).lastIndexOf(' ') + 1));
    for (Token token : context.wordsRound(span)) {
      if (!sentence.contains(token.span())) {
        continue;
      }
      int start = token.span().start();
      text.append(
          end < 0 ? crossBefore(prose, sentence.start(), start) : punctuation(prose, end, start));
      end = token.span().end();
      if (!token.span().overlaps(span)) {
        boolean named = NAMED.matcher(text).find() && isHead(token.word(), head);
        text.append(named ? "H" : spelledOut(token.word())).append(' ');
      } else if (!judged) {
        text.append(alone ? "Q " : "X ");
        judged = true;
      }
    }
    text.append(end < 0 ? "" : punctuation(prose, end, Math.min(sentence.end(), end + 3)));
    Set<String> words = new LinkedHashSet<>(List.of(text.toString().split(" ", -1)));
    return new CueText(preferred.markedIn(text.toString(), words), words, span.in(prose));
  }

  /** Whether a word is the last one of the term, or a longer or shorter form of it. */
  private static boolean isHead(String word, String head) {
    return word.length() > 2 && (word.startsWith(head) || head.startsWith(word));
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
