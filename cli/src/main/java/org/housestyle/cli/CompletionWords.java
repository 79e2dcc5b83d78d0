// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The words that can follow on a command line, for completion scripts. */
final class CompletionWords {

  private CompletionWords() {}

  /**
   * Calls a consumer for a command and all commands below it.
   *
   * @param each gets the command's path without the program's name, such as {@code rules test}
   */
  static void walk(CommandLine command, BiConsumer<String, CommandLine> each) {
    walk("", command, each);
  }

  private static void walk(String path, CommandLine command, BiConsumer<String, CommandLine> each) {
    each.accept(path, command);
    command
        .getSubcommands()
        .forEach((name, subcommand) -> walk((path + " " + name).strip(), subcommand, each));
  }

  /** The options that help shows. */
  static List<OptionSpec> options(CommandLine command) {
    return command.getCommandSpec().options().stream().filter(it -> !it.hidden()).toList();
  }

  /** The words that can follow as a parameter of a command, as far as they are known. */
  static List<String> parameters(CommandLine command) {
    if (command.getCommand() instanceof HelpCommand) {
      return subcommands(command.getParent());
    }
    List<String> words = new ArrayList<>(subcommands(command));
    command.getCommandSpec().positionalParameters().forEach(it -> words.addAll(known(it)));
    return words;
  }

  /** The names of the commands that help shows. */
  static List<String> subcommands(CommandLine command) {
    return command.getSubcommands().entrySet().stream()
        .filter(it -> !it.getValue().getCommandSpec().usageMessage().hidden())
        .map(it -> it.getKey())
        .toList();
  }

  /** The values of an option or a parameter, as far as they are known. */
  static List<String> known(ArgSpec arg) {
    List<String> known = new ArrayList<>();
    if (arg.completionCandidates() != null) {
      arg.completionCandidates().forEach(known::add);
    }
    return known;
  }

  /** Whether an option is followed by a value. */
  static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }
}
