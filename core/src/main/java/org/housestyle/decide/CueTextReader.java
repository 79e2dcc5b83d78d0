package org.housestyle.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.Sentence;
import org.housestyle.analysis.Token;
import org.housestyle.text.Span;

/** Reads the sentence round a span as cues see it. For one sentence. */
final class CueTextReader {

  private static final String CROSSES = "✗✘❌";

  private static final Map<String, List<String>> SHORT_FORMS =
      Map.of(
          "can't", List.of("cannot"),
          "won't", List.of("will", "not"),
          "shan't", List.of("shall", "not"),
          "it's", List.of("it", "is"),
          "that's", List.of("that", "is"),
          "there's", List.of("there", "is"),
          "what's", List.of("what", "is"),
          "let's", List.of("let", "us"));

  private final Context context;
  private final String prose;
  private final Span span;
  private final String judged;
  private final String head;
  private final List<String> words = new ArrayList<>();
  private String named = "";

  CueTextReader(Context context, Span span) {
    this.context = context;
    this.prose = context.prose();
    this.span = span;
    this.judged = span.in(prose);
    this.head = Folding.fold(judged.substring(judged.lastIndexOf(' ') + 1));
  }

  /**
   * Reads the sentence.
   *
   * @param alone whether the span stands alone in quotation marks
   */
  CueText read(boolean alone, Preferred preferred) {
    Span sentence = Sentence.around(prose, span);
    int end = sentence.start();
    for (Token token : context.wordsRound(new Span(span.start(), span.start()))) {
      if (token.start() >= sentence.start() && token.end() <= span.start()) {
        addGap(end, token.start());
        add(token.word());
        end = token.end();
      }
    }
    addGap(end, span.start());
    words.add(alone ? "Q" : "X");
    end = span.end();
    for (Token token : context.wordsRound(new Span(span.end(), span.end()))) {
      if (token.start() >= span.end() && token.end() <= sentence.end()) {
        addPunctuation(end, token.start());
        add(token.word());
        end = token.end();
      }
    }
    addPunctuation(end, Math.min(sentence.end(), end + 3));
    return new CueText(preferred.markedIn(words), Cues.WORD_NUMBERS, judged, named);
  }

  private void add(String word) {
    if (isHead(word) && isNamed()) {
      named = word;
      words.add("H");
    } else if (word.indexOf('\'') < 0) {
      words.add(word);
    } else if (SHORT_FORMS.containsKey(word)) {
      words.addAll(SHORT_FORMS.get(word));
    } else if (word.endsWith("n't")) {
      words.add(word.substring(0, word.length() - 3));
      words.add("not");
    } else {
      words.add(word);
    }
  }

  /** Whether a word is the last one of the term, in a longer or shorter form. */
  private boolean isHead(String word) {
    return word.length() > 2 && (word.startsWith(head) || head.startsWith(word));
  }

  /** Only here is the head looked for: "such sites are not sites", "the word sites". */
  private boolean isNamed() {
    String last = wordFromEnd(1);
    boolean article = last.equals("a") || last.equals("an");
    return last.equals("word") || (article ? wordFromEnd(2) : last).equals("not");
  }

  private String wordFromEnd(int place) {
    return words.size() < place ? "" : words.get(words.size() - place);
  }

  /** Adds what parts two words besides space, hyphens and quotation marks, if anything does. */
  private void addPunctuation(int from, int to) {
    String found = "";
    for (int i = from; i < to; i++) {
      char c = prose.charAt(i);
      switch (c) {
        case ' ' -> {}
        case ':', '=', '|', '→', '⇒' -> {
          words.add(":");
          return;
        }
        case ';' -> {
          words.add(";");
          return;
        }
        case ',', '—', '(', ')', '[', ']', '/', '…' -> found = ",";
        default -> {
          if (CROSSES.indexOf(c) >= 0) {
            addCross();
            return;
          }
          boolean dash = Folding.isHyphen(c) && i > from && Folding.isSpace(prose.charAt(i - 1));
          found = dash ? "," : found;
        }
      }
    }
    if (!found.isEmpty()) {
      words.add(found);
    }
  }

  /** Adds what parts two words; before the first, only a cross at the head of a line counts. */
  private void addGap(int from, int to) {
    if (!words.isEmpty()) {
      addPunctuation(from, to);
      return;
    }
    for (int i = Math.max(from, to - 3); i < to; i++) {
      if (CROSSES.indexOf(prose.charAt(i)) >= 0) {
        addCross();
        return;
      }
    }
  }

  private void addCross() {
    words.add("not");
    words.add(":");
  }
}
