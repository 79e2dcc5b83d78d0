// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.decide.Decision;
import org.housestyle.decide.Setting;
import org.housestyle.document.Block;
import org.housestyle.match.AllowedPhrases;
import org.housestyle.match.BlockHits;
import org.housestyle.match.Candidate;
import org.housestyle.match.Matcher;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.story.Story;

/** Reports the terms of rule packs. Thread-safe. */
final class TermCheck implements Check {

  /** How many wordings are remembered. */
  private static final int MOST_REMEMBERED = 2000;

  private final CompiledRules rules;
  private final Choices choices;
  private final Guidance guidance;
  private final Predicate<Rule> enabled;
  private final AllowedPhrases allowed;
  private final Map<String, Boolean> flagged = new ConcurrentHashMap<>();

  /** Created lazily; clean copy never needs it. */
  private volatile FindingWriter writer;

  /**
   * Takes what a house chose.
   *
   * @param enabled which of the rules to apply
   */
  TermCheck(CompiledRules rules, Choices choices, Guidance guidance, Predicate<Rule> enabled) {
    this.rules = rules;
    this.choices = choices;
    this.guidance = guidance;
    this.enabled = enabled;
    this.allowed = new AllowedPhrases(choices.allowed());
  }

  private FindingWriter writer() {
    FindingWriter known = writer;
    if (known == null) {
      Map<String, String> spelling = new HashMap<>();
      for (RulePack pack : rules.packs()) {
        spelling.putAll(pack.spelling().getOrDefault(choices.region(), Map.of()));
      }
      known =
          new FindingWriter(rules.packs(), guidance, choices.levels(), spelling, this::isFlagged);
      writer = known;
    }
    return known;
  }

  @Override
  public String id() {
    return "terms";
  }

  @Override
  public void check(CheckContext context) {
    Story story = rules.conditions().in(context.texts());
    DocumentPosition position = new DocumentPosition(context.document());
    BlockHits hits = rules.matcher().blockHits();
    List<Block> blocks = context.document().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      position.moveTo(block);
      int[] here = hits.in(block);
      if (here.length > 0) {
        context.goOn();
        check(context.texts().get(i), here, story, position::setting, context);
      }
    }
  }

  /** Checks a block; the setting is needed only where there are candidates. */
  private void check(
      AnalyzedText text, int[] hits, Story story, Supplier<Setting> setting, CheckContext context) {
    List<Candidate> inAllowed = new ArrayList<>();
    List<Candidate> candidates =
        rules
            .matcher()
            .find(
                text,
                hits,
                candidate ->
                    enabled.test(candidate.rule())
                        && story.allows(candidate, text)
                        && !(isAllowed(candidate, text) && inAllowed.add(candidate)));
    if (!candidates.isEmpty()) {
      report(candidates, text, setting.get(), context);
    }
    if (!inAllowed.isEmpty()) {
      holdAllowed(Matcher.longest(inAllowed), text, setting.get(), context);
    }
  }

  private boolean isAllowed(Candidate candidate, AnalyzedText text) {
    return allowed.covering(text, candidate.span()).isPresent();
  }

  private void report(
      List<Candidate> candidates, AnalyzedText text, Setting setting, CheckContext context) {
    List<Decision> decisions = rules.judges().decide(text, setting, candidates);
    for (int i = 0; i < candidates.size(); i++) {
      context.report(writer().write(text, candidates.get(i), decisions.get(i)));
    }
  }

  /** Holds back candidates that would be reported if the house did not allow a phrase. */
  private void holdAllowed(
      List<Candidate> candidates, AnalyzedText text, Setting setting, CheckContext context) {
    List<Decision> decisions = rules.judges().decide(text, setting, candidates);
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      String phrase = allowed.covering(text, candidate.span()).orElseThrow();
      context.report(writer().writeAllowed(text, candidate, decisions.get(i), phrase));
    }
  }

  /** Whether a rule flags a wording. Remembered, since the same wordings come up often. */
  private boolean isFlagged(String wording) {
    Boolean known = flagged.get(wording);
    if (known == null) {
      known = hasFinding(wording);
      if (flagged.size() < MOST_REMEMBERED) {
        flagged.put(wording, known);
      }
    }
    return known;
  }

  private boolean hasFinding(String wording) {
    List<Candidate> found =
        rules
            .matcher()
            .find(
                AnalyzedText.of(wording),
                candidate -> candidate.term().when().isAlways() && enabled.test(candidate.rule()));
    return !found.isEmpty();
  }
}
