package org.housestyle.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern over the words of a sentence that tells how a term in it is used. It is written as
 * words with
 *
 * <ul>
 *   <li>{@code X} for the term, {@code 'X'} for a term that stands alone in quotation marks, {@code
 *       H} for its head where that is denied or named, {@code P} for wording that its rule prefers;
 *   <li>{@code (a|b c)} for a choice and {@code [a|b]} for what may be missing;
 *   <li>{@code _} for any word, {@code N} for a number, {@code ,} and {@code :} for punctuation;
 *   <li>{@code ...} for up to eight words, {@code ....} for up to forty, and {@code ~} for up to
 *       thirty that begin no new clause;
 *   <li>{@code ^} and {@code $} for the ends of the sentence.
 * </ul>
 *
 * Thread-safe.
 */
final class Cue {

  private static final String NEW_CLAUSE =
      "(?!(?:;|later|then|afterwards|, (?:the|he|she|it|they|this|these)|after|before|when|while|because|since|that|who|whom|which|whose|where|if|although|though|but"
          + "|following|had|has|have|was|were|is|are|said|says|told|found|over|jailed|arrested|amid"
          + "|despite|unless|until|whether|denied|denies|running|and (?:admitted|had|was|is|he|she|they))[ ])";

  private final String line;

  private final Set<String> triggers;

  private volatile Pattern pattern;

  private Cue(String line, Set<String> triggers) {
    this.line = line;
    this.triggers = Set.copyOf(triggers);
  }

  static Cue parse(String line) {
    return new Cue(line, triggers(line));
  }

  /** Words of which one stands in every sentence that fits; empty if that cannot be told. */
  Set<String> triggers() {
    return triggers;
  }

  /** What of the sentence fits, if anything does. */
  Optional<String> in(CueText text) {
    Matcher matcher = pattern().matcher(text.text());
    return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
  }

  private Pattern pattern() {
    Pattern known = pattern;
    if (known == null) {
      known = Pattern.compile(regex(line));
      pattern = known;
    }
    return known;
  }

  /** Every element of the pattern takes its words and the space after them. */
  private static String regex(String line) {
    StringBuilder regex = new StringBuilder();
    for (String element : elements(line)) {
      regex.append(regexOf(element));
    }
    return "(?<= )" + regex;
  }

  private static String regexOf(String element) {
    String inside = element.substring(1, Math.max(1, element.length() - 1));
    return switch (element.charAt(0)) {
      case '(' -> "(?:" + choice(inside) + ")";
      case '[' -> "(?:" + choice(inside) + ")?";
      default -> word(element);
    };
  }

  private static String choice(String inside) {
    List<String> words = new ArrayList<>();
    for (String alternative : inside.split("\\|", -1)) {
      StringBuilder sequence = new StringBuilder();
      for (String word : alternative.split(" ", -1)) {
        sequence.append(word(word));
      }
      words.add(sequence.toString());
    }
    return String.join("|", words);
  }

  private static String word(String word) {
    return switch (word) {
      case "X" -> "[XQ] ";
      case "'X'" -> "Q ";
      case "^" -> "(?<=^ )";
      case "$" -> "$";
      case "_" -> "\\S+ ";
      case "N" -> "[0-9]\\S* ";
      case "..." -> "(?:\\S+ ){0,8}?";
      case "...." -> "(?:\\S+ ){0,40}?";
      case "~" -> "(?:" + NEW_CLAUSE + "\\S+ ){0,30}?";
      default -> Pattern.quote(word) + " ";
    };
  }

  /** The parts of a line: words, and what stands in brackets as one. */
  private static List<String> elements(String line) {
    List<String> elements = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      depth += c == '(' || c == '[' ? 1 : 0;
      depth -= c == ')' || c == ']' ? 1 : 0;
      if (c == ' ' && depth == 0) {
        elements.add(line.substring(start, i));
        start = i + 1;
      }
    }
    if (depth != 0) {
      throw new IllegalArgumentException("Bug: a bracket is open in the cue \"" + line + "\"");
    }
    return elements;
  }

  private static Set<String> triggers(String line) {
    for (String element : elements(line)) {
      if (element.startsWith("(")) {
        Set<String> first = new HashSet<>();
        for (String alternative : element.substring(1, element.length() - 1).split("\\|", -1)) {
          first.add(alternative.split(" ", -1)[0]);
        }
        if (first.stream().allMatch(Cue::isPlain)) {
          return first;
        }
      } else if (isPlain(element)) {
        return Set.of(element);
      }
    }
    return Set.of();
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '\'' || c == '§');
  }
}
