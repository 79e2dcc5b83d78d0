// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A script that completes the command in bash or zsh. Everything that is not one of its words is
 * left to the shell, which completes files. (The script that picocli writes completes no files for
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
    CompletionWords.walk(command, script::add);
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
    List<String> options = new ArrayList<>();
    for (OptionSpec option : CompletionWords.options(command)) {
      options.addAll(List.of(option.names()));
      addValues(path, option);
    }
    words.append(
        "    '%s') words='%s' options='%s' ;;\n"
            .formatted(
                path,
                String.join(" ", CompletionWords.parameters(command)),
                String.join(" ", options)));
    if (!path.isEmpty()) {
      int last = path.lastIndexOf(' ') + 1;
      commands.add(
          "'" + path.substring(0, Math.max(0, last - 1)) + " " + path.substring(last) + "'");
    }
  }

  private void addValues(String path, OptionSpec option) {
    if (CompletionWords.takesValue(option)) {
      String known = String.join(" ", CompletionWords.known(option));
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
}
