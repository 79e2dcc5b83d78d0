// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page in the macros of man(7): the help texts of the commands, inserted into the
 * resource {@code housestyle.1}. An option that several commands have is described once.
 */
final class ManPage {

  private final StringBuilder text = new StringBuilder();
  private final Set<String> described = new HashSet<>();

  private ManPage() {}

  /** The page for the command with all its subcommands. */
  static String of(CommandLine command) throws IOException {
    ManPage options = new ManPage();
    options.addArguments(command.getCommandSpec());
    ManPage commands = new ManPage();
    commands.described.addAll(options.described);
    command.getSubcommands().values().forEach(commands::add);
    ManPage examples = new ManPage();
    examples.addExamples(command.getCommandSpec());
    return frame()
        .replace(".\\\" OPTIONS\n", options.text)
        .replace(".\\\" COMMANDS\n", commands.text)
        .replace(".\\\" EXIT CODES\n", exitCodes())
        .replace(".\\\" EXAMPLES\n", examples.text);
  }

  private static String frame() throws IOException {
    try (InputStream in = ManPage.class.getResourceAsStream("housestyle.1")) {
      String frame = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return frame.replaceFirst("T[0-9:]+Z", ""); // a page has a date, without the time
    }
  }

  private static String exitCodes() {
    return Stream.of(ExitCode.values())
        .map(code -> entry("\\fB" + code.number() + "\\fR", code.meaning()))
        .collect(Collectors.joining());
  }

  private void add(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    if (spec.usageMessage().hidden()) {
      return;
    }
    String synopsis = new Help(spec, Help.defaultColorScheme(Ansi.OFF)).abbreviatedSynopsis();
    text.append(".SS ").append(escaped(synopsis.strip())).append('\n');
    text.append(line(String.join(" ", spec.usageMessage().header())));
    addExamples(spec);
    if (!(command.getCommand() instanceof HelpCommand)) {
      addArguments(spec);
    }
    command.getSubcommands().values().forEach(this::add);
  }

  private void addExamples(CommandSpec spec) {
    if (spec.usageMessage().footer().length > 0) {
      text.append(".PP\n.nf\n");
      Stream.of(spec.usageMessage().footer()).forEach(it -> text.append(line(it)));
      text.append(".fi\n");
    }
  }

  private void addArguments(CommandSpec spec) {
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      text.append(entry(italic(parameter.paramLabel()), description(parameter)));
    }
    List<String> again = new ArrayList<>();
    List<OptionSpec> options = new ArrayList<>(spec.options());
    options.removeIf(OptionSpec::hidden);
    options.sort(Comparator.comparingInt(OptionSpec::order));
    for (OptionSpec option : options) {
      String entry = entry(term(option), description(option));
      if (described.add(entry)) {
        text.append(entry);
      } else if (!option.usageHelp() && !option.versionHelp()) {
        again.add(bold(option.longestName()));
      }
    }
    if (!again.isEmpty()) {
      text.append(".PP\nAs above:\n").append(String.join(", ", again)).append(".\n");
    }
  }

  private static String term(OptionSpec option) {
    String names = Stream.of(option.names()).map(ManPage::bold).collect(Collectors.joining(", "));
    return option.arity().max() == 0 ? names : names + "=" + italic(option.paramLabel());
  }

  private static String description(ArgSpec arg) {
    return String.join(" ", arg.description());
  }

  private static String entry(String term, String description) {
    return ".TP\n" + term + "\n" + line(description);
  }

  private static String bold(String word) {
    return "\\fB" + escaped(word) + "\\fR";
  }

  private static String italic(String word) {
    return "\\fI" + escaped(word) + "\\fR";
  }

  /** A line of text that must not be read as a macro. */
  private static String line(String plain) {
    return (plain.matches("[.'].*") ? "\\&" : "") + escaped(plain) + "\n";
  }

  private static String escaped(String plain) {
    return plain
        .replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("'", "\\(aq")
        .replace("`", "\\(ga")
        .replace("^", "\\(ha")
        .replace("~", "\\(ti");
  }
}
