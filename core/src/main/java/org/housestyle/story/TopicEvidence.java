package org.housestyle.story;

import java.util.BitSet;
import java.util.List;
import org.housestyle.analysis.Token;
import org.housestyle.match.WordForms;
import org.housestyle.match.Wordings;
import org.housestyle.rule.Topic;

/** A topic, ready to be looked for in the words of a story. Thread-safe. */
final class TopicEvidence {

  private final Topic topic;
  private final List<Wordings> wordings;

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
    for (int i = 0; i < wordings.size(); i++) {
      found.set(i, wordings.get(i).occurIn(words));
    }
    return found;
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
