// SPDX-License-Identifier: Apache-2.0
package org.housestyle.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.housestyle.analysis.Token;
import org.housestyle.match.WordForms;
import org.housestyle.match.Wordings;
import org.housestyle.rule.Topic;

/** A topic, ready to be looked for in the words of a story. Thread-safe. */
final class TopicEvidence {

  private final Topic topic;
  private final List<Wordings> wordings;

  /** By each word that evidence may begin with: the indexes of that evidence. Created lazily. */
  private volatile Map<String, List<Integer>> byFirst;

  TopicEvidence(Topic topic, WordForms forms) {
    this.topic = topic;
    this.wordings =
        topic.evidence().stream()
            .map(evidence -> new Wordings(List.of(evidence.pattern()), forms))
            .toList();
  }

  /** The indexes of the evidence that some words contain. */
  BitSet in(List<Token> words) {
    BitSet found = new BitSet();
    Map<String, List<Integer>> evidence = byFirst();
    for (int at = 0; at < words.size(); at++) {
      for (int index : evidence.getOrDefault(words.get(at).word(), List.of())) {
        if (!found.get(index) && wordings.get(index).beginAt(at, words)) {
          found.set(index);
        }
      }
    }
    return found;
  }

  private Map<String, List<Integer>> byFirst() {
    Map<String, List<Integer>> known = byFirst;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < wordings.size(); i++) {
        for (String first : wordings.get(i).firstWords()) {
          known.computeIfAbsent(first, key -> new ArrayList<>()).add(i);
        }
      }
      byFirst = known;
    }
    return known;
  }

  /**
   * Whether a passage is about the topic. Evidence in the passage weighs in full, evidence
   * elsewhere in the story half.
   */
  boolean isEnough(BitSet inPassage, BitSet inStory) {
    int halves = 0;
    for (int i = 0; i < wordings.size(); i++) {
      int weight = topic.evidence().get(i).weight();
      halves += inPassage.get(i) ? 2 * weight : inStory.get(i) ? weight : 0;
    }
    return halves >= 2 * Topic.ENOUGH;
  }
}
