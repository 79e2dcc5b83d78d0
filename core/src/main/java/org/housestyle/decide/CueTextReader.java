// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.SHORT_FORM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.Token;
import org.housestyle.decide.CueText.Word;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/** Reads the sentence round a span as cues see it. For one sentence. */
final class CueTextReader {

  private static final String CROSSES = "✗✘❌";

  /** How far before a sentence's first word a cross may be, in UTF-16 units. */
  private static final int REACH = 3;

  private final Context context;
  private final String prose;
  private final Span span;
  private final String judged;
  private final String head;
  private final List<Word> words = new ArrayList<>();
  private String named = "";

  CueTextReader(Context context, Span span) {
    this.context = context;
    this.prose = context.prose();
    this.span = span;
    this.judged = span.in(prose);
    this.head = Folding.fold(judged.substring(judged.lastIndexOf(' ') + 1));
  }

  CueText read(Preferred preferred) {
    Span sentence = context.text().sentence(span);
    readBefore(sentence.start());
    add(context.isQuotedAlone(span, true) ? "Q" : "X", span);
    readAfter(sentence.end());
    return new CueText(preferred.markedIn(words, judged), Cues.WORD_NUMBERS, judged, named);
  }

  private void readBefore(int start) {
    int end = start;
    int from = Math.max(start, span.start() - Context.NEAR);
    for (Token token : context.text().tokensIn(new Span(from, span.start()))) {
      if (token.end() <= span.start()) {
        addGap(end, token.start());
        addWord(token.word(), token.span());
        end = token.end();
      }
    }
    addGap(end, span.start());
  }

  private void readAfter(int sentenceEnd) {
    int end = span.end();
    int to = Math.max(end, Math.min(sentenceEnd, end + Context.NEAR));
    for (Token token : context.text().tokensIn(new Span(end, to))) {
      if (token.end() <= sentenceEnd) {
        addPunctuation(end, token.start());
        addWord(token.word(), token.span());
        end = token.end();
      }
    }
    addPunctuation(end, Math.min(sentenceEnd, end + REACH));
  }

  private void add(String word, Span at) {
    words.add(new Word(word, at));
  }

  private void addWord(String word, Span at) {
    if (isHead(word) && isNamed()) {
      named = word;
      add("H", at);
    } else if (word.indexOf('\'') < 0) {
      add(word, at);
    } else {
      addShortForm(word, at);
    }
  }

  private void addShortForm(String word, Span at) {
    Optional<String> longForm = ENGLISH.form(SHORT_FORM, word);
    if (longForm.isPresent()) {
      for (String part : longForm.get().split(" ")) {
        add(part, at);
      }
    } else if (word.endsWith("n't")) {
      add(word.substring(0, word.length() - 3), at);
      add("not", at);
    } else {
      add(word, at);
    }
  }

  /** Whether a word is the last one of the term, in a longer or shorter form. */
  private boolean isHead(String word) {
    return word.length() > 2 && (word.startsWith(head) || head.startsWith(word));
  }

  /** Whether the words so far lead up to the head: "such sites are not sites", "the word sites". */
  private boolean isNamed() {
    String last = wordFromEnd(1);
    boolean article = last.equals("a") || last.equals("an");
    return last.equals("word") || (article ? wordFromEnd(2) : last).equals("not");
  }

  private String wordFromEnd(int place) {
    return words.size() < place ? "" : words.get(words.size() - place).text();
  }

  /** Adds the punctuation between two words; spaces, hyphens and quotation marks do not count. */
  private void addPunctuation(int from, int to) {
    String found = "";
    for (int i = from; i < to; i++) {
      char c = prose.charAt(i);
      switch (c) {
        case ' ' -> {}
        case ':', '=', '|', '→', '⇒' -> {
          add(":", new Span(i, i + 1));
          return;
        }
        case ';' -> {
          add(";", new Span(i, i + 1));
          return;
        }
        case ',', '—', '(', ')', '[', ']', '/', '…' -> found = ",";
        default -> {
          if (CROSSES.indexOf(c) >= 0) {
            addCross(i);
            return;
          }
          boolean dash =
              Characters.isHyphen(c) && i > from && Characters.isSpace(prose.charAt(i - 1));
          found = dash ? "," : found;
        }
      }
    }
    if (!found.isEmpty()) {
      add(found, new Span(from, to));
    }
  }

  /** The same; before the first word of the sentence only a cross counts. */
  private void addGap(int from, int to) {
    if (!words.isEmpty()) {
      addPunctuation(from, to);
      return;
    }
    for (int i = Math.max(from, to - REACH); i < to; i++) {
      if (CROSSES.indexOf(prose.charAt(i)) >= 0) {
        addCross(i);
        return;
      }
    }
  }

  /** A cross in a list of words means "not:". */
  private void addCross(int at) {
    Span cross = new Span(at, at + 1);
    add("not", cross);
    add(":", cross);
  }
}
