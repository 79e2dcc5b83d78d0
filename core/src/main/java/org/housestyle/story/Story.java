package org.housestyle.story;

import java.util.BitSet;
import java.util.IdentityHashMap;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.match.Candidate;
import org.housestyle.match.Wordings;
import org.housestyle.rule.When;

/** One document as the conditions of rules see it. For one thread. */
public final class Story {

  private final Iterable<AnalyzedText> blocks;
  private final StoryConditions conditions;
  private final IdentityHashMap<Wordings, Boolean> inDocument = new IdentityHashMap<>(4);
  private final IdentityHashMap<TopicEvidence, BitSet> evidence = new IdentityHashMap<>(4);

  Story(Iterable<AnalyzedText> blocks, StoryConditions conditions) {
    this.blocks = blocks;
    this.conditions = conditions;
  }

  /** Whether the condition of a candidate's term holds, given the block that it is in. */
  public boolean allows(Candidate candidate, AnalyzedText block) {
    When when = candidate.term().when();
    return when.isAlways() || conditions.of(when).holds(candidate, block, this);
  }

  /** Whether any block has one of these wordings; looked for once. */
  boolean has(Wordings wordings) {
    Boolean known = inDocument.get(wordings);
    if (known == null) {
      known = anyBlockHas(wordings);
      inDocument.put(wordings, known);
    }
    return known;
  }

  /** The evidence for a topic in all blocks together; looked for once. */
  BitSet evidence(TopicEvidence topic) {
    BitSet known = evidence.get(topic);
    if (known == null) {
      known = new BitSet();
      for (AnalyzedText block : blocks) {
        known.or(topic.in(block.tokens()));
      }
      evidence.put(topic, known);
    }
    return known;
  }

  private boolean anyBlockHas(Wordings wordings) {
    for (AnalyzedText block : blocks) {
      if (wordings.occurIn(block.tokens())) {
        return true;
      }
    }
    return false;
  }
}
