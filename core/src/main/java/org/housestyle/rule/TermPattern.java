// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A wording with its choices, expanded to all its sequences of words. Immutable and thread-safe.
 */
public final class TermPattern {

  /**
   * A position in a wording, filled by one word.
   *
   * @param words the words that may fill it, in lower case
   * @param head whether it is the head, which takes plural and possessive
   * @param set the name of the word set that it comes from; empty if it is written out
   */
  public record Slot(Set<String> words, boolean head, String set) {

    // Written out: linking those of a record costs a short run 18 ms, a tenth of its time.
    @Override
    public int hashCode() {
      return 31 * words.hashCode() + Boolean.hashCode(head) + set.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Slot slot
          && head == slot.head
          && words.equals(slot.words)
          && set.equals(slot.set);
    }
  }

  private final String written;
  private final WordSets sets;

  /** Parsed when they are first needed, by racing threads with equal results. */
  private volatile List<List<Slot>> wordings;

  private TermPattern(String written, WordSets sets) {
    this.written = written;
    this.sets = sets;
  }

  /**
   * Parses a pattern: plain words, {@code [optional]}, {@code (this|that)}, {@code {word set}}, and
   * {@code *} after the head if that is not the last word. A comma after a word says that the term
   * is a list: between its words commas may come.
   *
   * @param sets the word sets that the pattern may name
   * @throws IllegalArgumentException if it is not a pattern; the message says why
   */
  public static TermPattern parse(String written, Map<String, List<String>> sets) {
    return parse(written, new WordSets(sets));
  }

  static TermPattern parse(String written, WordSets sets) {
    TermPattern pattern = deferred(written, sets);
    pattern.wordings();
    return pattern;
  }

  /** A pattern that is known to be correct, to be parsed when its wordings are first needed. */
  static TermPattern deferred(String written, WordSets sets) {
    return new TermPattern(written, sets);
  }

  /** The pattern as it is written in the pack. */
  public String written() {
    return written;
  }

  /** Whether commas may come between the words of the copy. */
  public boolean isList() {
    return written.indexOf(',') >= 0;
  }

  /** All sequences; each has at least one word and exactly one head. */
  public List<List<Slot>> wordings() {
    List<List<Slot>> known = wordings;
    if (known == null) {
      known = new PatternParser(written, sets).parse();
      wordings = known;
    }
    return known;
  }

  /** Whether every wording has a place that is filled by letters only, to start the search from. */
  boolean isSearchable() {
    return wordings().stream()
        .allMatch(wording -> wording.stream().anyMatch(TermPattern::isOfLetters));
  }

  private static boolean isOfLetters(Slot slot) {
    return slot.words().stream().allMatch(word -> word.chars().allMatch(Character::isLetter));
  }

  /** Whether every wording has words of a set. */
  boolean names(String set) {
    return wordings().stream()
        .allMatch(wording -> wording.stream().anyMatch(slot -> slot.set().equals(set)));
  }

  /** A word of one of its sets with the capitals that the pack gives it: Parkinson's, PTSD. */
  public String capitalised(String word) {
    wordings();
    return sets.capitalised(word);
  }

  @Override
  public String toString() {
    return written;
  }
}
