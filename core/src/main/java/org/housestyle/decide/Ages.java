package org.housestyle.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.housestyle.analysis.Token;

/**
 * Ages of people, as newspapers write them: "13-year-old", "aged 13", "a girl of 13", "Ann, 13,".
 */
final class Ages {

  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    String numbers =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
            + " fifteen sixteen seventeen eighteen nineteen";
    for (String number : numbers.split(" ")) {
      NUMBERS.put(number, NUMBERS.size());
    }
  }

  private static final Set<String> CHILDREN =
      Set.of(
          "girl",
          "girls",
          "boy",
          "boys",
          "child",
          "children",
          "pupil",
          "pupils",
          "daughter",
          "son");
  private static final Set<String> STATES = Set.of("was", "were", "is", "turned");
  private static final Set<String> AFTER_AN_AGE =
      Set.of("when", "and", "or", "but", "at", "by", "then", "while");
  private static final Set<String> UNDER = Set.of("under", "below");

  private Ages() {}

  /** Whether a sentence names an age below a limit. */
  static boolean anyUnder(int limit, List<Token> sentence, String prose) {
    for (int i = 0; i < sentence.size(); i++) {
      int age = number(sentence.get(i).word());
      boolean inRange = age > 0 && (age < limit || (age == limit && isUnder(sentence, i)));
      if (inRange && isAge(sentence, i, prose)) {
        return true;
      }
    }
    return false;
  }

  /** The number that a word names, in letters or in one or two digits; -1 if it names none. */
  private static int number(String word) {
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = word.charAt(i) - '0';
      if (word.length() > 2 || digit < 0 || digit > 9) {
        return NUMBERS.getOrDefault(word, -1);
      }
      number = 10 * number + digit;
    }
    return word.isEmpty() ? -1 : number;
  }

  private static boolean isAge(List<Token> sentence, int i, String prose) {
    String before = word(sentence, i - 1);
    String after = word(sentence, i + 1);
    boolean years =
        (after.equals("year") || after.equals("years")) && word(sentence, i + 2).startsWith("old");
    boolean aged = before.equals("aged") || before.equals("age") || before.equals("ages");
    boolean of =
        before.equals("of")
            && (CHILDREN.contains(word(sentence, i - 2)) || word(sentence, i - 2).equals("age"));
    boolean young = before.equals("as") && word(sentence, i - 2).equals("young");
    boolean was = STATES.contains(before) && !goesOn(sentence, i + 1);
    return years
        || aged
        || of
        || young
        || was
        || isUnder(sentence, i)
        || standsAlone(sentence.get(i), prose);
  }

  /** "Was 13 miles long" goes on with what is counted; "was 13 when they met" does not. */
  private static boolean goesOn(List<Token> sentence, int next) {
    return next < sentence.size()
        && sentence.get(next).joined()
        && !AFTER_AN_AGE.contains(sentence.get(next).word());
  }

  private static boolean isUnder(List<Token> sentence, int i) {
    return UNDER.contains(word(sentence, i - 1))
        || (word(sentence, i - 1).equals("of") && UNDER.contains(word(sentence, i - 4)));
  }

  /** "Ann, 13, said" and "Ann (13)": a number in digits with punctuation to both sides. */
  private static boolean standsAlone(Token token, String prose) {
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

  private static String word(List<Token> sentence, int i) {
    return i >= 0 && i < sentence.size() ? sentence.get(i).word() : "";
  }
}
