package org.housestyle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.housestyle.report.Printable;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rulebook.RuleCard;
import org.housestyle.rulebook.RuleEntry;
import org.housestyle.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code housestyle explain}: prints everything about a rule. */
@Command(
    name = "explain",
    header = "Prints a rule's whole card: why, terms and sources, what to write, examples.",
    footer = {
      "  housestyle explain child-pornography",
      "  housestyle explain child-protection/child-pornography",
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ExplainCommand implements Callable<Integer> {

  private final Channels channels;

  @Parameters(
      paramLabel = "RULE",
      completionCandidates = CompletionNames.Rules.class,
      description = "The rule's id, with or without its pack's name.")
  private String id;

  @Mixin private PackOption packs;

  ExplainCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() {
    List<RulePack> read = packs.read();
    List<String> cards = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (RulePack pack : read) {
      for (Rule rule : pack.rules()) {
        known.add(id.contains("/") ? rule.qualifiedId() : rule.id());
        if (id.equals(rule.id()) || id.equals(rule.qualifiedId())) {
          cards.add(card(pack, rule));
        }
      }
    }
    if (cards.isEmpty()) {
      throw new InvalidUseException(
          "no rule \""
              + id
              + "\""
              + Nearest.typedHint(id, known)
              + " (housestyle rules lists them)");
    }
    String text = String.join("\n", cards);
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
