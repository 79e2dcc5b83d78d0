// SPDX-License-Identifier: Apache-2.0
package org.housestyle.story;

import java.util.IdentityHashMap;
import java.util.List;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.match.WordForms;
import org.housestyle.match.Wordings;
import org.housestyle.rule.Companion;
import org.housestyle.rule.TermPattern;
import org.housestyle.rule.Topic;
import org.housestyle.rule.When;

/** The conditions of rules on the text round their terms, compiled on first need. Thread-safe. */
public final class StoryConditions {

  private final WordForms forms = new WordForms();
  private final IdentityHashMap<When, Condition> compiled = new IdentityHashMap<>();
  private final IdentityHashMap<Topic, TopicEvidence> topics = new IdentityHashMap<>();
  private final IdentityHashMap<Companion, CompanionWordings> companions = new IdentityHashMap<>();

  /**
   * A document as these conditions see it.
   *
   * @param blocks the analysed blocks of the document. Searched only if a rule requires a wording
   *     anywhere in it, and again for each such rule
   */
  public Story in(Iterable<AnalyzedText> blocks) {
    return new Story(blocks, this);
  }

  Condition of(When when) {
    synchronized (compiled) {
      Condition known = compiled.get(when);
      if (known == null) {
        known =
            new Condition(
                when,
                compile(when.near()),
                compile(when.sentence()),
                compile(when.passage()),
                compile(when.document()),
                compile(when.previous()),
                compile(when.next()),
                when.about().map(this::evidence).orElse(null));
        compiled.put(when, known);
      }
      return known;
    }
  }

  CompanionWordings of(Companion companion) {
    synchronized (compiled) {
      return companions.computeIfAbsent(
          companion, it -> new CompanionWordings(it, evidence(it.about()), forms));
    }
  }

  private TopicEvidence evidence(Topic topic) {
    return topics.computeIfAbsent(topic, it -> new TopicEvidence(it, forms));
  }

  private Wordings compile(List<TermPattern> patterns) {
    return patterns.isEmpty() ? null : new Wordings(patterns, forms);
  }
}
