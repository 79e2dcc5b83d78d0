// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.housestyle.report.Printable;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rulebook.PackVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code housestyle rules test}: runs the examples of a pack. */
@Command(
    name = "test",
    header = "Runs the examples of a rule pack, and tells those that do not hold.",
    footer = {
      "  housestyle rules test our-style/        a folder with a file for each rule",
      "  housestyle rules test our-style.yaml    a file with all of it",
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class RulesTestCommand implements Callable<Integer> {

  private final Channels channels;

  @Parameters(
      paramLabel = "PACK",
      completionCandidates = CompletionNames.Packs.class,
      description = "A file or folder, or a built-in pack's name.")
  private String name;

  RulesTestCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() {
    RulePack pack = PackOption.read(name);
    List<String> problems = PackVerifier.verify(pack);
    StringBuilder text = new StringBuilder();
    for (String problem : problems) {
      problem.lines().forEach(line -> text.append(Printable.of(line)).append('\n'));
    }
    text.append(summary(pack, problems.size())).append('\n');
    try (Destination out = Destination.standardOutput(channels)) {
      if (!out.write(it -> it.write(text.toString()))) {
        return ExitCode.INPUT.number();
      }
    }
    return (problems.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
  }

  private static String summary(RulePack pack, int problems) {
    int terms = pack.rules().stream().mapToInt(rule -> rule.terms().size()).sum();
    int examples = pack.rules().stream().map(Rule::examples).mapToInt(List::size).sum();
    String outcome =
        problems == 0
            ? "every example holds"
            : problems + (problems == 1 ? " thing does not hold" : " things do not hold");
    return pack.name()
        + ": rules: "
        + pack.rules().size()
        + ", terms: "
        + terms
        + ", sources: "
        + pack.sources().size()
        + ", examples: "
        + examples
        + "; "
        + outcome;
  }
}
