// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.housestyle.document.Block;
import org.housestyle.document.BlockKind;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Companion;
import org.housestyle.rule.Level;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Usage;
import org.housestyle.story.Story;
import org.housestyle.text.Span;

/** Reports, at its headline, what a story ought to have beside its subject. Thread-safe. */
final class CompanionCheck implements Check {

  private static final String REASON = "the story as a whole";

  private final CompiledRules rules;
  private final Choices choices;
  private final Predicate<Rule> enabled;

  /**
   * Takes what a house chose.
   *
   * @param enabled which of the rules to apply
   */
  CompanionCheck(CompiledRules rules, Choices choices, Predicate<Rule> enabled) {
    this.rules = rules;
    this.choices = choices;
    this.enabled = enabled;
  }

  @Override
  public String id() {
    return "companions";
  }

  /** Whether it has anything to look for. */
  boolean isNeeded() {
    return rules.packs().stream().anyMatch(pack -> pack.companions().stream().anyMatch(enabled));
  }

  @Override
  public void check(CheckContext context) {
    Story story = rules.conditions().in(context.texts());
    for (RulePack pack : rules.packs()) {
      for (Rule rule : pack.companions()) {
        Companion companion = rule.companion().orElseThrow();
        if (enabled.test(rule) && story.lacks(companion, choices.region())) {
          head(context).ifPresent(block -> report(rule, companion, pack, block, context));
        }
      }
    }
  }

  /** The first headline; the first block if there is none. */
  private static Optional<Block> head(CheckContext context) {
    List<Block> blocks =
        context.document().blocks().stream().filter(it -> !it.prose().isBlank()).toList();
    return blocks.stream()
        .filter(block -> block.kind() == BlockKind.HEADLINE)
        .findFirst()
        .or(() -> blocks.stream().findFirst());
  }

  private void report(
      Rule rule, Companion companion, RulePack pack, Block head, CheckContext context) {
    BlockKind surface = head.kind();
    Optional<Level> level = choices.levels().of(rule, Usage.STATEMENT, surface);
    String prose = head.prose();
    int start = prose.length() - prose.stripLeading().length();
    FindingBuilder finding =
        Finding.builder()
            .rule(rule)
            .level(level.orElse(rule.level()))
            .usage(Usage.STATEMENT, REASON)
            .at(head, new Span(start, prose.stripTrailing().length()))
            .message(message(companion))
            .citations(citations(companion, pack));
    if (level.isEmpty()) {
      finding.status(
          new Status.Held(
              choices.levels().isOff(rule, surface) ? Messages.offOn(surface) : REASON));
    }
    context.report(finding.build());
  }

  private String message(Companion companion) {
    return "a story about "
        + companion.about().title()
        + " needs "
        + companion.needs()
        + companion.in(choices.region()).suchAs().map(it -> ", such as " + it).orElse("");
  }

  private List<Citation> citations(Companion companion, RulePack pack) {
    List<Citation> citations = new ArrayList<>();
    for (String id : companion.cites(choices.region())) {
      citations.add(new Citation(pack.sources().get(id), companion.support(id)));
    }
    return citations;
  }
}
