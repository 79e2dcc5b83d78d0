package org.housestyle.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.housestyle.report.Printable;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code housestyle rules}: lists the rules, one on a line. */
@Command(
    name = "rules",
    header = "Lists the rules: id, level, and the reason in a few words.",
    footer = {
      "  housestyle rules",
      "  housestyle rules --pack our-style/     with those of a house's own pack",
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class RulesCommand implements Callable<Integer> {

  private static final int WIDTH = 100;

  private final Channels channels;

  @Mixin private PackOption packs;

  RulesCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() {
    StringBuilder list = new StringBuilder();
    for (RulePack pack : packs.read()) {
      if (!list.isEmpty()) {
        list.append('\n');
      }
      append(list, pack);
    }
    try (Destination out = Destination.standardOutput(channels)) {
      return (out.write(it -> it.write(list.toString())) ? ExitCode.CLEAN : ExitCode.INPUT)
          .number();
    }
  }

  private static void append(StringBuilder list, RulePack pack) {
    List<Rule> rules = pack.rules();
    int size = rules.size();
    String heading =
        pack.name() + ": " + pack.title() + ", " + size + (size == 1 ? " rule" : " rules");
    list.append(Printable.of(heading)).append('\n');
    int width = rules.stream().mapToInt(it -> it.id().length()).max().orElse(0);
    for (Rule rule : rules) {
      String start =
          "  " + pad(rule.id(), width) + "  " + pad(rule.level().id(), "warning".length()) + "  ";
      list.append(cut(start + Printable.of(rule.why()))).append('\n');
    }
  }

  private static String pad(String word, int width) {
    return word + " ".repeat(Math.max(0, width - word.length()));
  }

  /** As many whole words as fit on a line. */
  private static String cut(String line) {
    if (line.length() <= WIDTH) {
      return line;
    }
    int space = line.lastIndexOf(' ', WIDTH - 2);
    return line.substring(0, space) + " …";
  }
}
