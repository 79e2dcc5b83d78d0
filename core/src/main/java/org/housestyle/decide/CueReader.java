package org.housestyle.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads lines in the language of {@link Cue}. What is written often is made only once. */
final class CueReader {

  /** What {@code ~} does not pass over. */
  static final String NEW_CLAUSE =
      ";|later|then|afterwards|, the|, he|, she|, it|, they|, this|, these|after|before|when|while"
          + "|because|since|that|who|whom|which|whose|where|if|although|though|but|following|had"
          + "|has|have|was|were|is|are|said|says|told|found|over|jailed|arrested|amid|despite"
          + "|unless|until|whether|denied|denies|running|and admitted|and had|and was|and is|and he"
          + "|and she|and they";

  /** Words that too many sentences have for a cue to be tried on each of them. */
  private static final List<String> COMMON =
      List.of(
          "X", "P", ",", ":", "N", "the", "a", "an", "of", "to", "in", "on", "at", "for", "from",
          "by", "with", "and", "or", "as", "is", "are", "was", "were", "be", "been", "being", "has",
          "have", "had", "he", "she", "it", "they", "we", "you", "his", "her", "their", "this",
          "that", "these", "not", "no", "what", "said", "says", "will", "would", "can", "but");

  private final WordNumbers wordNumbers;
  private final int term;
  private final int quoted;
  private final BitSet common = new BitSet();
  private final Alternatives nothing = new Alternatives(List.of());
  private final Alternatives newClause;

  /** What {@code {name}} stands for. */
  private final Map<String, String> names = new HashMap<>();

  private final Map<String, Alternatives> known = new HashMap<>();

  CueReader(WordNumbers wordNumbers) {
    this.wordNumbers = wordNumbers;
    this.term = wordNumbers.add("X");
    this.quoted = wordNumbers.add("Q");
    for (String word : COMMON) {
      common.set(wordNumbers.add(word));
    }
    this.newClause = alternatives(NEW_CLAUSE);
  }

  /** Lets later lines say {@code {name}} for some words in a choice. */
  void name(String name, String choice) {
    names.put("{" + name + "}", choice);
  }

  Cue read(String line) {
    List<String> elements = elements(line);
    Cue.Part part = new Cue.NothingMore();
    BitSet triggers = new BitSet();
    List<BitSet> needed = new ArrayList<>();
    for (int i = elements.size() - 1; i >= 0; i--) {
      String element = elements.get(i);
      if (element.equals("...") || element.equals("....")) {
        part = new Cue.Gap(element.length() == 3 ? 8 : 40, nothing, part);
      } else if (element.equals("~")) {
        part = new Cue.Gap(30, newClause, part);
      } else {
        boolean optional = element.charAt(0) == '[';
        Alternatives alternatives = ofElement(element);
        part = new Cue.Choice(alternatives, optional, part);
        if (!optional) {
          needed.add(alternatives.firsts());
          triggers = rarer(alternatives.firsts(), triggers);
        }
      }
    }
    BitSet trigger = triggers;
    needed.removeIf(it -> it.isEmpty() || it.equals(trigger) || it.get(term));
    return new Cue(part, triggers, needed);
  }

  /** Which of two sets of words tells more if one of them is met; the first if both do. */
  private BitSet rarer(BitSet first, BitSet second) {
    return second.isEmpty() || (!first.isEmpty() && weight(first) <= weight(second))
        ? first
        : second;
  }

  private int weight(BitSet words) {
    boolean alone = words.get(quoted) && words.cardinality() == 1;
    return alone ? 0 : words.intersects(common) ? 2 : 1;
  }

  /** The parts of a line: words, and what stands in brackets as one. */
  private static List<String> elements(String line) {
    List<String> elements = new ArrayList<>();
    int start = 0;
    while (start < line.length()) {
      char c = line.charAt(start);
      int bracket =
          c == '(' ? line.indexOf(')', start) : c == '[' ? line.indexOf(']', start) : start;
      if (bracket < 0) {
        throw new IllegalArgumentException("Bug: a bracket is open in the cue \"" + line + "\"");
      }
      int end = endAt(' ', line, bracket);
      elements.add(line.substring(start, end));
      start = end + 1;
    }
    return elements;
  }

  private static int endAt(char mark, String line, int from) {
    int end = line.indexOf(mark, from);
    return end < 0 ? line.length() : end;
  }

  private Alternatives ofElement(String element) {
    Alternatives made = known.get(element);
    if (made == null) {
      boolean bracket = element.charAt(0) == '(' || element.charAt(0) == '[';
      made = alternatives(bracket ? element.substring(1, element.length() - 1) : element);
      known.put(element, made);
    }
    return made;
  }

  private Alternatives alternatives(String choice) {
    String all = choice;
    for (Map.Entry<String, String> name : names.entrySet()) {
      all = all.replace(name.getKey(), name.getValue());
    }
    List<int[]> wordings = new ArrayList<>();
    for (int start = 0; start < all.length(); ) {
      int end = endAt('|', all, start);
      String words = all.substring(start, end);
      wordings.add(wording(words));
      if (words.equals("X")) {
        wordings.add(wording("'X'"));
      }
      start = end + 1;
    }
    return new Alternatives(wordings);
  }

  private int[] wording(String words) {
    int[] wording = new int[words.length()];
    int length = 0;
    for (int start = 0; start < words.length(); length++) {
      int end = endAt(' ', words, start);
      wording[length] = number(words.substring(start, end));
      start = end + 1;
    }
    return Arrays.copyOf(wording, length);
  }

  private int number(String word) {
    return switch (word) {
      case "_" -> Alternatives.ANY;
      case "^" -> Alternatives.START;
      case "$" -> Alternatives.END;
      case "'X'" -> wordNumbers.add("Q");
      default -> wordNumbers.add(word);
    };
  }
}
