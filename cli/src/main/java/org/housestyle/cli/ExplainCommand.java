// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.housestyle.report.Printable;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rulebook.RuleCard;
import org.housestyle.rulebook.RuleEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code housestyle explain}: prints everything about a rule. */
@Command(
    name = "explain",
    header = "Prints a rule's whole card: why, terms and sources, what to write, examples.",
    footer = {
      "  housestyle explain child-pornography",
      "  housestyle explain suicide/committed-suicide    a rule of another pack",
      "  housestyle explain \"child porn\"                the rules that find these words"
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ExplainCommand implements Callable<Integer> {

  /** Such as {@code suicide/committed-suicide}; no copy is written so. */
  private static final String RULE_OF_A_PACK = "[a-z0-9-]+/[a-z0-9]+(?:-[a-z0-9]+)+";

  private final Channels channels;

  @Parameters(
      paramLabel = "RULE",
      completionCandidates = CompletionNames.Rules.class,
      description = "The rule's id, with or without its pack's name; or words of copy.")
  private String id;

  @Mixin private PackOption packs;

  ExplainCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() {
    RuleSearch search = new RuleSearch(packs.readWithBuiltIn());
    List<Rule> rules = search.named(id);
    if (rules.isEmpty() && !id.matches(RULE_OF_A_PACK)) {
      rules = search.finding(id);
    }
    if (rules.isEmpty()) {
      throw new InvalidUseException("no rule \"" + id + "\"" + search.hint(id));
    }
    String text =
        rules.stream().map(rule -> card(search.pack(rule), rule)).collect(Collectors.joining("\n"));
    try (Destination out = Destination.standardOutput(channels)) {
      return (out.write(it -> it.write(text)) ? ExitCode.CLEAN : ExitCode.INPUT).number();
    }
  }

  private static String card(RulePack pack, Rule rule) {
    return RuleCard.lines(RuleEntry.of(pack, rule)).stream()
        .map(line -> Printable.of(line) + "\n")
        .collect(Collectors.joining());
  }
}
