package org.housestyle.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A script that completes the command in a shell. Everything that is not one of its words is left
 * to the shell, which completes files. (The script that picocli writes completes no files for
 * options and parameters that are plain strings, and takes a folder named "rules" for the command.)
 */
final class CompletionScript {

  private static final String ZSH =
      """
      autoload -Uz compinit bashcompinit
      [ -n "${_comps+set}" ] || compinit
      bashcompinit
      """;

  // bash splits --format=json into three words, zsh does not.
  private static final String FUNCTION =
      """
      _housestyle() {
        local IFS=$' \\t\\n' word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD-1]}
        local start='' command='' words='' options='' i
        case $word in
          --*=*) start=${word%%=*}=; option=${word%%=*}; word=${word#*=} ;;
          =) word= ;;
        esac
        [ "$option" != = ] || option=${COMP_WORDS[COMP_CWORD-2]}
        for ((i = 1; i < COMP_CWORD; i++)); do
          case "$command ${COMP_WORDS[i]}" in
            @COMMANDS@)
              command=${command:+$command }${COMP_WORDS[i]} ;;
          esac
        done
        case $command in
      @WORDS@  esac
        case "$command $option" in
      @VALUES@  esac
        case $word in -*) words=$options ;; esac
        # shellcheck disable=SC2207 # no word has a space or a star in it
        COMPREPLY=($(compgen -P "$start" -W "$words" -- "$word"))
      }
      complete -o default -F _housestyle housestyle
      """;

  private final List<String> commands = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  // Options by the words that may follow them.
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private CompletionScript() {}

  /** The script for the command with all its subcommands. */
  static String of(CommandLine command, CompletionCommand.Shell shell) {
    CompletionScript script = new CompletionScript();
    script.add("", command);
    String function =
        FUNCTION
            .replace("@COMMANDS@", String.join(" | ", script.commands))
            .replace("@WORDS@", script.words)
            .replace("@VALUES@", script.values());
    return "# Completes housestyle in "
        + shell
        + "; written by: housestyle completion "
        + shell
        + "\n"
        + (shell == CompletionCommand.Shell.ZSH ? ZSH : "")
        + function;
  }

  private void add(String path, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    List<String> options = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        options.addAll(List.of(option.names()));
        addValues(path, option);
      }
    }
    words.append(
        "    '%s') words='%s' options='%s' ;;\n"
            .formatted(path, String.join(" ", words(command)), String.join(" ", options)));
    command
        .getSubcommands()
        .forEach(
            (name, subcommand) -> {
              commands.add("'" + path + " " + name + "'");
              add((path + " " + name).strip(), subcommand);
            });
  }

  private void addValues(String path, OptionSpec option) {
    if (option.arity().max() > 0) {
      String known = String.join(" ", known(option));
      for (String name : option.names()) {
        values.computeIfAbsent(known, it -> new ArrayList<>()).add("'" + path + " " + name + "'");
      }
    }
  }

  private String values() {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (known, options) ->
            text.append("    %s)\n".formatted(String.join(" | ", options)))
                .append("      words='%s' options= ;;\n".formatted(known)));
    return text.toString();
  }

  /** The words that can follow as a parameter of a command, as far as they are known. */
  private static List<String> words(CommandLine command) {
    if (command.getCommand() instanceof HelpCommand) {
      return visible(command.getParent());
    }
    List<String> words = new ArrayList<>(visible(command));
    command.getCommandSpec().positionalParameters().forEach(it -> words.addAll(known(it)));
    return words;
  }

  private static List<String> visible(CommandLine command) {
    return command.getSubcommands().entrySet().stream()
        .filter(it -> !it.getValue().getCommandSpec().usageMessage().hidden())
        .map(it -> it.getKey())
        .toList();
  }

  private static List<String> known(ArgSpec arg) {
    List<String> known = new ArrayList<>();
    if (arg.completionCandidates() != null) {
      arg.completionCandidates().forEach(known::add);
    }
    return known;
  }
}
