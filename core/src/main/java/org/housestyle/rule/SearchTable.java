package org.housestyle.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a search for a pack's terms goes by. Computing it takes longer than reading the pack, so it
 * can be stored with it. Immutable and thread-safe; what the arrays hold must not be changed.
 *
 * <p>Only {@code org.housestyle.match} knows what the numbers mean.
 */
public interface SearchTable {

  /** Names what the cells mean; another layout's table is of no use. */
  int layout();

  /** The rows and columns of an automaton. */
  char[] cells();

  /**
   * For each word that a search may start from: which wordings it belongs to, four numbers each.
   */
  Map<String, char[]> anchors();

  /** Every form of every word of the terms, folded. */
  Set<String> forms();

  /**
   * What the terms' replacements are worded as, in singular and plural; parts of a term left out.
   */
  Set<String> preferred();

  /** How many words the longest wording has. */
  int longest();

  /**
   * A hash of the whole pack that it is stored with; empty if it is not stored. No other pack may
   * have this table.
   */
  default Optional<String> packHash() {
    return Optional.empty();
  }
}
