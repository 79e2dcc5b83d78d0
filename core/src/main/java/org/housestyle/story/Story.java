// SPDX-License-Identifier: Apache-2.0
package org.housestyle.story;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.match.Candidate;
import org.housestyle.match.Wordings;
import org.housestyle.rule.Companion;
import org.housestyle.rule.When;

/** One document as the conditions of rules see it. For one thread. */
public final class Story {

  private final Iterable<AnalyzedText> blocks;
  private final StoryConditions conditions;
  private final IdentityHashMap<Wordings, Boolean> inDocument = new IdentityHashMap<>(4);
  private final IdentityHashMap<TopicEvidence, TopicSearch> evidence = new IdentityHashMap<>(4);

  Story(Iterable<AnalyzedText> blocks, StoryConditions conditions) {
    this.blocks = blocks;
    this.conditions = conditions;
  }

  /** Whether the condition of a candidate's term holds, given the block that it is in. */
  public boolean allows(Candidate candidate, AnalyzedText block) {
    When when = candidate.term().when();
    return when.isAlways() || conditions.of(when).holds(candidate, block, this);
  }

  /** Whether the story is about a companion's topic and has nothing that counts in a region. */
  public boolean lacks(Companion companion, String region) {
    return conditions.of(companion).isMissing(blocks, region);
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

  /**
   * Whether a passage, with the story round it, is about a topic. Blocks are read one after the
   * other, each once for a topic, and no more of them than it takes.
   */
  boolean isAbout(TopicEvidence topic, BitSet inPassage) {
    TopicSearch search = evidence.computeIfAbsent(topic, it -> new TopicSearch(blocks.iterator()));
    while (!topic.isEnough(inPassage, search.found()) && search.unread().hasNext()) {
      search.found().or(topic.in(search.unread().next().tokens()));
    }
    return topic.isEnough(inPassage, search.found());
  }

  /**
   * How far a topic has been looked for.
   *
   * @param unread the blocks that are still to be read
   * @param found the evidence in those that were read
   */
  private record TopicSearch(Iterator<AnalyzedText> unread, BitSet found) {
    TopicSearch(Iterator<AnalyzedText> unread) {
      this(unread, new BitSet());
    }
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
