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
 * @param named what stands for H; empty if nothing does
 */
record CueText(String text, Set<String> words, String judged, String named) {

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
    String head = Folding.fold(span.in(prose).substring(span.in(prose).lastIndexOf(' ') + 1));
    String named = "";
    int end = sentence.start();
    for (Token token : context.wordsRound(new Span(span.start(), span.start()))) {
      if (token.span().start() >= sentence.start() && token.span().end() <= span.start()) {
        text.append(gap(prose, end, token.span().start(), text.length() == 1));
        named = isNamed(token, text, head) ? token.word() : named;
        text.append(isNamed(token, text, head) ? "H" : spelledOut(token.word())).append(' ');
        end = token.span().end();
      }
    }
    text.append(gap(prose, end, span.start(), text.length() == 1)).append(alone ? "Q " : "X ");
    end = span.end();
    for (Token token : context.wordsRound(new Span(span.end(), span.end()))) {
      if (token.span().start() >= span.end() && token.span().end() <= sentence.end()) {
        text.append(punctuation(prose, end, token.span().start()));
        named = isNamed(token, text, head) ? token.word() : named;
        text.append(isNamed(token, text, head) ? "H" : spelledOut(token.word())).append(' ');
        end = token.span().end();
      }
    }
    text.append(punctuation(prose, end, Math.min(sentence.end(), end + 3)));
    Set<String> words = new LinkedHashSet<>(List.of(text.toString().split(" ", -1)));
    return new CueText(preferred.markedIn(text.toString(), words), words, span.in(prose), named);
  }

  /** Whether a word is the last one of the term, in a longer or shorter form, denied or named. */
  private static boolean isNamed(Token token, CharSequence before, String head) {
    String word = token.word();
    boolean isHead = word.length() > 2 && (word.startsWith(head) || head.startsWith(word));
    return isHead && NAMED.matcher(before).find();
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

  /** What parts two words; before the first, only a cross at the head of a line counts. */
  private static String gap(String prose, int from, int to, boolean first) {
    if (!first) {
      return punctuation(prose, from, to);
    }
    String head = prose.substring(Math.max(from, to - 3), to);
    return head.chars().anyMatch(c -> CROSSES.indexOf(c) >= 0) ? NOT : "";
  }

  /** A stretch of this text as it reads with the term in its place. */
  String inWords(String stretch) {
    return stretch
        .replaceAll(" (?=[,:])", "")
        .replace("P", "…")
        .replace("H", named)
        .replace("Q", "X")
        .replace("X", judged);
  }
}
