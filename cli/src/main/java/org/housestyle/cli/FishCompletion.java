// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A script that completes the command in fish. Where no word is known, fish completes files. */
final class FishCompletion {

  private static final String FUNCTION =
      """
      # Completes housestyle in fish; written by: housestyle completion fish
      function __housestyle_is
        set -l command ''
        for word in (commandline -opc)[2..-1]
          switch "$command $word"
            case @COMMANDS@
              set command (string trim "$command $word")
          end
        end
        test "$command" = "$argv[1]"
      end
      """;

  private final StringBuilder commands = new StringBuilder();
  private final StringBuilder lines = new StringBuilder();

  private FishCompletion() {}

  /** The script for the command with all its subcommands. */
  static String of(CommandLine command) {
    FishCompletion script = new FishCompletion();
    CompletionWords.walk(command, script::add);
    return FUNCTION.replace("@COMMANDS@", script.commands.toString().strip()) + script.lines;
  }

  private void add(String path, CommandLine command) {
    if (!path.isEmpty()) {
      commands.append(path.contains(" ") ? "" : " ").append("'");
      commands.append(path.contains(" ") ? path : " " + path).append("' ");
    }
    List<String> words = CompletionWords.parameters(command);
    if (!words.isEmpty()) {
      line(path, (path.isEmpty() ? "-f " : "") + "-a '" + String.join(" ", words) + "'");
    }
    for (OptionSpec option : CompletionWords.options(command)) {
      line(path, names(option) + values(option) + "-d " + quoted(description(option)));
    }
  }

  private void line(String path, String rest) {
    lines.append("complete -c housestyle -n \"__housestyle_is '%s'\" ".formatted(path));
    lines.append(rest).append('\n');
  }

  private static String names(OptionSpec option) {
    StringBuilder names = new StringBuilder();
    for (String name : option.names()) {
      names.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1));
      names.append(' ');
    }
    return names.toString();
  }

  private static String values(OptionSpec option) {
    if (!CompletionWords.takesValue(option)) {
      return "";
    }
    List<String> known = CompletionWords.known(option);
    return known.isEmpty() ? "-r " : "-x -a '" + String.join(" ", known) + "' ";
  }

  private static String description(OptionSpec option) {
    return String.join(" ", option.description());
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
