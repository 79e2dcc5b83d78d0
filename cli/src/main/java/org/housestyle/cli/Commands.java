// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.PrintWriter;
import java.util.List;
import org.housestyle.report.ReportFormat;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.TypeConversionException;

/** The commands. */
final class Commands {

  /** Commands whose help does not depend on the others. */
  private static final List<String> ALONE =
      List.of(
          "check",
          "fix",
          "explain",
          "rules",
          "suppressions",
          "formats",
          "desk",
          "serve",
          "config",
          "init",
          "install");

  /** Commands that list all the others. */
  private static final List<String> TOGETHER = List.of("completion", "man", "help");

  private Commands() {}

  /** Runs a command line; mistakes in it are reported. */
  static int run(Channels channels, ErrorReporter errors, String... args) {
    boolean colours = channels.terminal().colours(ColorChoice.AUTO);
    PrintWriter out = new PrintWriter(channels.out());
    try {
      return wanted(channels, args)
          .setOut(out)
          .setErr(channels.notices().writer())
          .setColorScheme(Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF))
          .setExpandAtFiles(false)
          .setParameterExceptionHandler(new BadArguments(channels.notices()))
          .setExecutionExceptionHandler((e, command, parsed) -> errors.failed(e))
          .execute(args);
    } finally {
      out.flush();
    }
  }

  /** All of them. */
  static CommandLine all(Channels channels) {
    CommandLine housestyle = new CommandLine(new HousestyleCommand());
    ALONE.forEach(name -> housestyle.addSubcommand(name, named(name, channels)));
    TOGETHER.forEach(name -> housestyle.addSubcommand(name, named(name, channels)));
    return prepared(housestyle);
  }

  /**
   * The commands that a command line needs. Creating one takes a few milliseconds of a run that may
   * take a hundred, so an independent command is created alone.
   */
  private static CommandLine wanted(Channels channels, String... args) {
    if (args.length == 0 || !ALONE.contains(args[0])) {
      return all(channels);
    }
    CommandLine housestyle = new CommandLine(new HousestyleCommand());
    housestyle.addSubcommand(args[0], named(args[0], channels));
    return prepared(housestyle);
  }

  private static Object named(String name, Channels channels) {
    return switch (name) {
      case "check" -> new CheckCommand(channels);
      case "fix" -> new FixCommand(channels);
      case "explain" -> new ExplainCommand(channels);
      case "rules" ->
          new CommandLine(new RulesCommand(channels))
              .addSubcommand("test", new RulesTestCommand(channels))
              .addSubcommand("docs", new RulesDocsCommand(channels));
      case "suppressions" -> new SuppressionsCommand(channels);
      case "formats" -> new FormatsCommand(channels);
      case "desk" -> new DeskCommand(channels);
      case "serve" -> new ServeCommand(channels);
      case "config" -> new ConfigCommand(channels);
      case "init" -> new InitCommand(channels);
      case "install" -> new InstallCommand();
      case "completion" -> new CompletionCommand(channels);
      case "man" -> new ManCommand(channels);
      case "help" -> new HelpCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CommandLine prepared(CommandLine housestyle) {
    housestyle.registerConverter(ReportFormat.class, new FormatConverter());
    housestyle.registerConverter(int.class, Commands::number);
    ChoiceConverter.register(housestyle, FailOn.class);
    ChoiceConverter.register(housestyle, ColorChoice.class);
    ChoiceConverter.register(housestyle, CompletionCommand.Shell.class);
    ChoiceConverter.register(housestyle, OfficeChanges.class);
    HelpLayout.applyTo(housestyle);
    return housestyle;
  }

  private static int number(String typed) {
    try {
      return Integer.parseInt(typed);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("\"" + typed + "\" is not a whole number");
    }
  }
}
