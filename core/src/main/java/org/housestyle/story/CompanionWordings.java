// SPDX-License-Identifier: Apache-2.0
package org.housestyle.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Token;
import org.housestyle.match.WordForms;
import org.housestyle.match.Wordings;
import org.housestyle.rule.Companion;
import org.housestyle.rule.TermPattern;

/** A companion, ready to be looked for in a story. Thread-safe. */
final class CompanionWordings {

  /** How many words of a block are looked at together. */
  private static final int STEP = 50;

  /** How many more, so that no wording is cut. */
  private static final int OVERLAP = 12;

  private final Companion companion;
  private final TopicEvidence about;
  private final WordForms forms;
  private final Map<String, Wordings> byRegion = new ConcurrentHashMap<>();

  CompanionWordings(Companion companion, TopicEvidence about, WordForms forms) {
    this.companion = companion;
    this.about = about;
    this.forms = forms;
  }

  /** Whether a story is about the topic, and has no wording that counts in the region. */
  boolean isMissing(Iterable<AnalyzedText> blocks, String region) {
    Wordings needed = byRegion.computeIfAbsent(region, this::needed);
    List<BitSet> found = new ArrayList<>();
    for (AnalyzedText block : blocks) {
      if (needed.occurIn(block.tokens())) {
        return false;
      }
      List<Token> words = block.tokens();
      for (int start = 0; start < words.size(); start += STEP) {
        int end = Math.min(words.size(), start + STEP + OVERLAP);
        found.add(about.in(words.subList(start, end)));
      }
    }
    return isAboutTopic(found);
  }

  /** Whether some stretch of words, with those beside it, is about the topic. */
  private boolean isAboutTopic(List<BitSet> found) {
    BitSet story = new BitSet();
    found.forEach(story::or);
    for (int i = 0; i < found.size(); i++) {
      BitSet passage = new BitSet();
      found.subList(Math.max(0, i - 1), Math.min(found.size(), i + 2)).forEach(passage::or);
      if (about.isEnough(passage, story)) {
        return true;
      }
    }
    return false;
  }

  private Wordings needed(String region) {
    List<TermPattern> patterns = new ArrayList<>(companion.oneOf());
    patterns.addAll(companion.in(region).oneOf());
    return new Wordings(patterns, forms);
  }
}
