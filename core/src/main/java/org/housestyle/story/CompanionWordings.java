package org.housestyle.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.match.WordForms;
import org.housestyle.match.Wordings;
import org.housestyle.rule.Companion;
import org.housestyle.rule.TermPattern;

/** A companion, ready to be looked for in a story. Thread-safe. */
final class CompanionWordings {

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
    BitSet evidence = new BitSet();
    for (AnalyzedText block : blocks) {
      if (needed.occurIn(block.tokens())) {
        return false;
      }
      evidence.or(about.in(block.tokens()));
    }
    return about.isEnough(evidence, evidence);
  }

  private Wordings needed(String region) {
    List<TermPattern> patterns = new ArrayList<>(companion.oneOf());
    patterns.addAll(companion.in(region).oneOf());
    return new Wordings(patterns, forms);
  }
}
