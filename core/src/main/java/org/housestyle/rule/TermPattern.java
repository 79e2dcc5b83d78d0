package org.housestyle.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A wording with its choices, spelt out as the sequences of words it stands for.
 *
 * @param written the pattern as the pack has it
 * @param wordings every sequence it stands for; each has at least one word and exactly one head
 */
public record TermPattern(String written, List<List<Slot>> wordings) {

  /** Takes a copy. */
  public TermPattern {
    List<List<Slot>> copies = new ArrayList<>(wordings.size());
    for (List<Slot> wording : wordings) {
      copies.add(List.copyOf(wording));
    }
    wordings = List.copyOf(copies);
  }

  /**
   * A place in a wording that one word fills.
   *
   * @param words the words that may stand there, in lower case
   * @param head whether it is the head, which takes plural and possessive
   */
  public record Slot(Set<String> words, boolean head) {

    // Written out, since Java puts a record's own together when they are first called.
    @Override
    public int hashCode() {
      return 31 * words.hashCode() + Boolean.hashCode(head);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Slot slot && head == slot.head && words.equals(slot.words);
    }
  }

  /**
   * Reads a pattern: plain words, {@code [optional]}, {@code (this|that)}, {@code {word set}}, and
   * {@code *} after the head where that is not the last word.
   *
   * @param sets the word sets that the pattern may name
   * @throws IllegalArgumentException if it is no pattern; says why
   */
  public static TermPattern parse(String written, Map<String, List<String>> sets) {
    return new TermPattern(written, new PatternParser(written, sets).parse());
  }

  @Override
  public String toString() {
    return written;
  }
}
