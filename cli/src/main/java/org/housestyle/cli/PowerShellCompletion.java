// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A script that completes the command in PowerShell. Where no word is known, PowerShell completes
 * files.
 */
final class PowerShellCompletion {

  private static final String SCRIPT =
      """
      # Completes housestyle in PowerShell; written by: housestyle completion powershell
      Register-ArgumentCompleter -Native -CommandName housestyle, housestyle.cmd -ScriptBlock {
        param($word, $ast, $cursor)
        $words = @{
      @WORDS@  }
        $options = @{
      @OPTIONS@  }
        $values = @{
      @VALUES@  }
        $typed = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } |
          Select-Object -Skip 1 | ForEach-Object { "$_" })
        $command = ''
        foreach ($next in $typed) {
          $longer = "$command $next".Trim()
          if ($words.ContainsKey($longer)) { $command = $longer }
        }
        $start = ''
        $option = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
        if ($word -match '^(--[^=]+)=(.*)$') {
          $start = $Matches[1] + '='
          $option = $Matches[1]
          $word = $Matches[2]
        }
        if ($values.ContainsKey("$command $option")) { $offered = $values["$command $option"] }
        elseif ($word.StartsWith('-')) { $offered = $options[$command] }
        else { $offered = $words[$command] }
        -split $offered | Where-Object { $_ -and $_.StartsWith($word) } | ForEach-Object {
          [System.Management.Automation.CompletionResult]::new($start + $_, $_, 'ParameterValue', $_)
        }
      }
      """;

  private final StringBuilder words = new StringBuilder();
  private final StringBuilder options = new StringBuilder();
  private final StringBuilder values = new StringBuilder();

  private PowerShellCompletion() {}

  /** The script for the command with all its subcommands. */
  static String of(CommandLine command) {
    PowerShellCompletion script = new PowerShellCompletion();
    CompletionWords.walk(command, script::add);
    return SCRIPT
        .replace("@WORDS@", script.words)
        .replace("@OPTIONS@", script.options)
        .replace("@VALUES@", script.values);
  }

  private void add(String path, CommandLine command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : CompletionWords.options(command)) {
      names.addAll(List.of(option.names()));
      if (CompletionWords.takesValue(option)) {
        for (String name : option.names()) {
          entry(values, path + " " + name, CompletionWords.known(option));
        }
      }
    }
    entry(words, path, CompletionWords.parameters(command));
    entry(options, path, names);
  }

  private static void entry(StringBuilder table, String key, List<String> known) {
    table.append("    '%s' = '%s'\n".formatted(key, String.join(" ", known)));
  }
}
