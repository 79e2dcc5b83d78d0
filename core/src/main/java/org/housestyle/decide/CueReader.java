// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.COMMON;
import static org.housestyle.english.WordList.NEW_CLAUSE;
import static org.housestyle.english.WordList.NOUN_PHRASE_END;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads cues as {@link Cue} describes them. Equal parts of cues are shared. */
final class CueReader {

  private final WordNumbers wordNumbers;
  private final int term;
  private final int quoted;
  private final BitSet common = new BitSet();
  private final Alternatives nothing = new Alternatives(List.of());
  private final Alternatives newClause;
  private final Alternatives nounPhraseEnd;

  /** By their text. */
  private final Map<String, Alternatives> known = new HashMap<>();

  CueReader(WordNumbers wordNumbers) {
    this.wordNumbers = wordNumbers;
    this.term = wordNumbers.add("X");
    this.quoted = wordNumbers.add("Q");
    for (String word : ENGLISH.words(COMMON)) {
      common.set(wordNumbers.add(word));
    }
    this.newClause = alternatives(String.join("|", ENGLISH.words(NEW_CLAUSE)));
    this.nounPhraseEnd = alternatives(String.join("|", ENGLISH.words(NOUN_PHRASE_END)));
  }

  Cue read(String line) {
    List<String> elements = elements(line);
    Cue.Step part = new Cue.End();
    BitSet triggers = new BitSet();
    List<BitSet> needed = new ArrayList<>();
    for (int i = elements.size() - 1; i >= 0; i--) {
      String element = elements.get(i);
      if (element.equals("...") || element.equals("....")) {
        part = new Cue.Gap(0, element.length() == 3 ? 8 : 40, nothing, part);
      } else if (element.equals("~")) {
        part = new Cue.Gap(0, 30, newClause, part);
      } else if (element.equals("=")) {
        part = new Cue.Gap(1, 7, nounPhraseEnd, part);
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
    needed.removeIf(words -> words.isEmpty() || words.equals(trigger) || words.get(term));
    return new Cue(part, triggers, needed);
  }

  /** The rarer of two sets of words; the first if they are alike. */
  private BitSet rarer(BitSet first, BitSet second) {
    return second.isEmpty() || (!first.isEmpty() && weight(first) <= weight(second))
        ? first
        : second;
  }

  private int weight(BitSet words) {
    boolean alone = words.get(quoted) && words.cardinality() == 1;
    return alone ? 0 : words.intersects(common) ? 2 : 1;
  }

  /** The parts of a line: words, and brackets with all that is in them. */
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
    List<int[]> wordings = new ArrayList<>();
    for (int start = 0; start < choice.length(); ) {
      int end = endAt('|', choice, start);
      String words = choice.substring(start, end);
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
