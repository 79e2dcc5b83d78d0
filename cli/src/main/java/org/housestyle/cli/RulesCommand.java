// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.housestyle.report.Count;
import org.housestyle.report.Printable;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code housestyle rules}: lists the rules, one on a line. */
@Command(
    name = "rules",
    header = "Lists the rules with level and reason, then the other packs and the guidance bodies.",
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
    List<RulePack> checked = packs.read();
    for (RulePack pack : checked) {
      append(list, pack);
      list.append('\n');
    }
    List<RulePack> all = packs.readWithBuiltIn();
    appendOthers(list, all.subList(checked.size(), all.size()));
    appendGuidance(list, all);
    try (Destination out = Destination.standardOutput(channels)) {
      return (out.write(it -> it.write(list.toString())) ? ExitCode.CLEAN : ExitCode.INPUT)
          .number();
    }
  }

  private static void append(StringBuilder list, RulePack pack) {
    List<Rule> rules = pack.rules();
    int size = rules.size();
    String heading = pack.name() + ": " + pack.title() + ", " + Count.of(size, "rule");
    list.append(Printable.of(heading)).append('\n');
    int width = rules.stream().mapToInt(it -> it.id().length()).max().orElse(0);
    for (Rule rule : rules) {
      String start =
          "  " + pad(rule.id(), width) + "  " + pad(rule.level().id(), "warning".length()) + "  ";
      list.append(cut(start + Printable.of(rule.why()))).append('\n');
    }
  }

  private static void appendOthers(StringBuilder list, List<RulePack> others) {
    if (others.isEmpty()) {
      return;
    }
    list.append("Other packs, for --pack or the key packs:\n");
    int width = others.stream().mapToInt(it -> it.name().length()).max().orElse(0);
    for (RulePack pack : others) {
      String rules = Count.of(pack.rules().size(), "rule");
      list.append("  " + pad(pack.name(), width) + "  " + pack.title() + ", " + rules + "\n");
    }
    list.append('\n');
  }

  /** The bodies of each pack, as their sources name them. */
  private static void appendGuidance(StringBuilder list, List<RulePack> packs) {
    list.append(
        "Guidance bodies, for --guidance or the key guidance; the first goes before the others:\n");
    for (RulePack pack : packs) {
      int width = pack.guidance().stream().mapToInt(String::length).max().orElse(0);
      list.append("  " + pack.name() + "\n");
      for (String name : pack.guidance()) {
        list.append("    " + (pad(name, width) + "  " + organisation(pack, name)).strip() + "\n");
      }
    }
  }

  private static String organisation(RulePack pack, String guidance) {
    return pack.sources().values().stream()
        .filter(source -> source.guidance().equals(Optional.of(guidance)))
        .map(source -> Printable.of(source.organisation()))
        .findFirst()
        .orElse("");
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
