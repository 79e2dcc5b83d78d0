// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.ArrayList;
import java.util.List;

/**
 * The phrases that have their anchor at one word, as a tree of places, so that a place that many of
 * them share is compared once. First come the places after the anchor, then those before it, the
 * nearest first, then the anchor itself. Immutable.
 */
final class PhraseTree {

  static final PhraseTree NONE = new PhraseTree(List.of());

  /** Receives a phrase all of whose places are filled, at most one of them misspelt. */
  @FunctionalInterface
  interface PhraseConsumer {
    void take(Phrase phrase, boolean misspelt);
  }

  /** A place that several phrases share, and what comes after it. */
  private static final class Node {

    final WordChoice place;

    /** How many words after the anchor; negative if before it. */
    final int offset;

    final List<Node> next = new ArrayList<>();
    final List<Phrase> complete = new ArrayList<>();

    /** Whether any of the phrases may have a misspelt word. */
    boolean allowsMisspelling;

    Node(WordChoice place, int offset) {
      this.place = place;
      this.offset = offset;
    }
  }

  private final List<Node> first = new ArrayList<>();

  PhraseTree(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      add(phrase);
    }
  }

  private void add(Phrase phrase) {
    int anchor = phrase.anchor();
    List<Node> nodes = first;
    for (int place = anchor + 1; place < phrase.places().size(); place++) {
      nodes = node(nodes, phrase, place).next;
    }
    for (int place = anchor - 1; place >= 0; place--) {
      nodes = node(nodes, phrase, place).next;
    }
    node(nodes, phrase, anchor).complete.add(phrase);
  }

  /** The node for a place of a phrase, among those that may come next. */
  @SuppressWarnings("ReferenceEquality")
  private static Node node(List<Node> nodes, Phrase phrase, int at) {
    WordChoice place = phrase.places().get(at);
    int offset = at - phrase.anchor();
    Node found = null;
    for (Node node : nodes) {
      // Phrases of a pack share their places.
      found = node.place == place && node.offset == offset ? node : found;
    }
    if (found == null) {
      found = new Node(place, offset);
      nodes.add(found);
    }
    found.allowsMisspelling |= phrase.allowsMisspelling();
    return found;
  }

  boolean isEmpty() {
    return first.isEmpty();
  }

  /** Looks for the phrases round a word that is their anchor, or a misspelling of it. */
  void match(int at, WordSequence words, Spelling spelling, PhraseConsumer found) {
    match(first, at, words, spelling, false, found);
  }

  private static void match(
      List<Node> nodes,
      int at,
      WordSequence words,
      Spelling spelling,
      boolean misspelt,
      PhraseConsumer found) {
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      int word = at + node.offset;
      if (word < 0 || word >= words.size()) {
        continue;
      }
      boolean filled = node.place.isFilledBy(words.at(word));
      if (filled
          || (!misspelt && node.allowsMisspelling && words.mayMean(word, node.place, spelling))) {
        boolean nowMisspelt = misspelt || !filled;
        match(node.next, at, words, spelling, nowMisspelt, found);
        for (Phrase phrase : node.complete) {
          if (!nowMisspelt || phrase.allowsMisspelling()) {
            found.take(phrase, nowMisspelt);
          }
        }
      }
    }
  }
}
