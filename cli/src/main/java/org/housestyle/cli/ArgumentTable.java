// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options or parameters of a help text, in two columns. (The table of picocli breaks lines
 * inside file names, such as that of an ignore file.)
 */
final class ArgumentTable {

  private static final int WIDTH = 80;
  private static final int LONGEST_NAMES = 28;
  private static final String INDENT = "  ";
  private static final String NO_SHORT_NAME = "    ";

  private final Help help;

  private ArgumentTable(Help help) {
    this.help = help;
  }

  /** The options of a command, as lines. */
  static String ofOptions(Help help) {
    List<OptionSpec> options = new ArrayList<>(help.commandSpec().options());
    options.removeIf(OptionSpec::hidden);
    options.sort(Comparator.comparingInt(OptionSpec::order));
    return new ArgumentTable(help).rows(options);
  }

  /** The parameters of a command, as lines. */
  static String ofParameters(Help help) {
    return new ArgumentTable(help).rows(help.commandSpec().positionalParameters());
  }

  private String rows(List<? extends ArgSpec> arguments) {
    int names =
        arguments.stream()
            .mapToInt(argument -> names(argument).length())
            .filter(length -> length <= LONGEST_NAMES)
            .max()
            .orElse(0);
    return arguments.stream().map(argument -> row(argument, names)).collect(Collectors.joining());
  }

  private String row(ArgSpec argument, int width) {
    String names = names(argument);
    String coloured = help.colorScheme().optionText(names).toString();
    String description = String.join(" ", argument.description());
    List<String> lines = WordWrap.lines(description, WIDTH - width - 2 * INDENT.length());
    StringBuilder row = new StringBuilder(INDENT).append(coloured);
    int column = names.length();
    for (String line : lines) {
      if (column > width) {
        row.append('\n').append(INDENT);
        column = 0;
      }
      row.append(" ".repeat(width - column)).append(INDENT).append(line);
      column = WIDTH;
    }
    return row.append('\n').toString();
  }

  /** The names with the value: {@code -f, --format=FORMAT}. */
  private static String names(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      String value = option.arity().max() > 0 ? "=" + option.paramLabel() : "";
      boolean isShort = option.shortestName().length() == 2;
      return (isShort ? "" : NO_SHORT_NAME) + String.join(", ", option.names()) + value;
    }
    String label = argument.paramLabel();
    String repeated = argument.arity().max() > 1 ? label + "..." : label;
    return argument.arity().min() == 0 ? "[" + repeated + "]" : repeated;
  }
}
