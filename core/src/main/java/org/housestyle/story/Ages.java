// SPDX-License-Identifier: Apache-2.0
package org.housestyle.story;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.AFTER_AGE;
import static org.housestyle.english.WordList.AGE_VERB;
import static org.housestyle.english.WordList.AGE_WORD;
import static org.housestyle.english.WordList.BEFORE_OWN_AGE;
import static org.housestyle.english.WordList.BELOW;
import static org.housestyle.english.WordList.CHILD;
import static org.housestyle.english.WordList.NUMBER;

import java.util.List;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Token;
import org.housestyle.rule.When;
import org.housestyle.text.Span;

/**
 * The ages of people in a sentence, as newspapers write them: "13-year-old", "aged 13", "a girl of
 * 13", "Ann, 13,".
 */
final class Ages {

  /** "At 12" may be noon; "at 13" is an age. */
  private static final int LAST_HOUR = 12;

  private final String prose;
  private final List<Token> tokens;

  private Ages(AnalyzedText text, Span span) {
    this.prose = text.text();
    this.tokens = text.tokensIn(span);
  }

  /** Whether an age below the one that a condition names is where it asks for it. */
  static boolean meet(When when, AnalyzedText text, Span term) {
    int limit = when.ageUnder().getAsInt();
    return switch (when.agePlace()) {
      case SENTENCE -> new Ages(text, text.sentence(term)).anyUnder(limit);
      case NEARBY -> new Ages(text, threeSentences(text, term)).anyUnder(limit);
      case NEXT -> new Ages(text, new Span(term.end(), text.text().length())).beginUnder(limit);
    };
  }

  /** The sentence of a term with the one before and the one after it. */
  private static Span threeSentences(AnalyzedText text, Span term) {
    Span sentence = text.sentence(term);
    int before = Math.max(0, sentence.start() - 2);
    int after = Math.min(text.text().length(), sentence.end() + 1);
    int start = text.sentence(new Span(before, before)).start();
    int end = text.sentence(new Span(after, after)).end();
    return new Span(Math.min(start, sentence.start()), Math.max(end, sentence.end()));
  }

  /** Whether the first words are an age below a limit: ", 15,", ", aged 15", "of 15". */
  private boolean beginUnder(int limit) {
    int at = 0;
    while (ENGLISH.has(BEFORE_OWN_AGE, word(at))) {
      at++;
    }
    boolean named = ENGLISH.has(AGE_WORD, word(at - 1)) || word(at - 1).equals("of");
    int age = number(word(at));
    return age > 0
        && age < limit
        && (at > 0 ? named || !goesOn(at + 1) : isBetweenMarks(tokens.get(0)));
  }

  private boolean anyUnder(int limit) {
    for (int i = 0; i < tokens.size(); i++) {
      int age = number(word(i));
      boolean inRange = age > 0 && (age < limit || (age == limit && isBelow(i)));
      if (inRange && isAge(i)) {
        return true;
      }
    }
    return false;
  }

  /** The value of a number in letters, or of one or two digits; -1 for any other word. */
  private static int number(String word) {
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = word.charAt(i) - '0';
      if (word.length() > 2 || digit < 0 || digit > 9) {
        return Integer.parseInt(ENGLISH.form(NUMBER, word).orElse("-1"));
      }
      number = 10 * number + digit;
    }
    return word.isEmpty() ? -1 : number;
  }

  private boolean isAge(int i) {
    String before = word(i - 1);
    String after = word(i + 1);
    String twoBefore = word(i - 2);
    boolean years =
        (after.equals("year") || after.equals("years")) && word(i + 2).startsWith("old");
    boolean of = before.equals("of") && (ENGLISH.has(CHILD, twoBefore) || twoBefore.equals("age"));
    boolean young = before.equals("as") && twoBefore.equals("young");
    boolean was = ENGLISH.has(AGE_VERB, before) && !goesOn(i + 1);
    boolean at = before.equals("at") && number(word(i)) > LAST_HOUR && !goesOn(i + 1);
    return years
        || ENGLISH.has(AGE_WORD, before)
        || of
        || young
        || was
        || at
        || isBelow(i)
        || isBetweenMarks(tokens.get(i));
  }

  /** "Was 13 miles long" goes on with what is counted; "was 13 when they met" does not. */
  private boolean goesOn(int next) {
    return next < tokens.size() && tokens.get(next).joined() && !ENGLISH.has(AFTER_AGE, word(next));
  }

  /** "Under 16", "below the age of 16". */
  private boolean isBelow(int i) {
    return ENGLISH.has(BELOW, word(i - 1))
        || (word(i - 1).equals("of") && ENGLISH.has(BELOW, word(i - 4)));
  }

  /** "Ann, 13, said" and "Ann (13)": a number in digits with punctuation on both sides. */
  private boolean isBetweenMarks(Token token) {
    if (!Character.isDigit(prose.charAt(token.start()))) {
      return false;
    }
    int before = token.start() - 1;
    while (before >= 0 && prose.charAt(before) == ' ') {
      before--;
    }
    int after = token.end();
    char opens = before >= 0 ? prose.charAt(before) : 0;
    char closes = after < prose.length() ? prose.charAt(after) : '.';
    return (opens == ',' && ",.;".indexOf(closes) >= 0) || (opens == '(' && closes == ')');
  }

  private String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
  }
}
