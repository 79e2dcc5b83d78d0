// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The help of every command. */
class HelpTest {

  private static final CommandLine ALL =
      Commands.all(
          Channels.of(
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream(),
              Run.NO_TERMINAL));

  static Stream<CommandLine> commands() {
    return Stream.concat(
        Stream.of(ALL),
        Stream.concat(
            ALL.getSubcommands().values().stream(),
            ALL.getSubcommands().get("rules").getSubcommands().values().stream()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void fitsATerminalOf80Columns(CommandLine command) {
    assertThat(command.getUsageMessage().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyExampleIsALine(CommandLine command) {
    assertThat(command.getUsageMessage().lines())
        .containsAll(List.of(command.getCommandSpec().usageMessage().footer()));
  }

  @Test
  void aFileNameIsNeverBroken() {
    assertThat(Run.of("check", "--help").out()).contains(".gitignore and", ".housestyleignore");
  }

  @Test
  void aLineIsBrokenAtSpacesOnly() {
    assertThat(WordWrap.lines("what a .gitignore names", 8))
        .containsExactly("what a", ".gitignore", "names");
  }

  @Test
  void aCommandThatFindsNothingHasNoExitCodeForFindings() {
    assertThat(Run.of("init", "--help").out()).contains("   0   done").doesNotContain("   1   ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "explain              | RULE is missing",
        "config               | one of these is needed: --show=PATH, --schema",
        "check --fail-on      | --fail-on needs a value: --fail-on=LEVEL",
        "check --fail-on worst| --fail-on: \"worst\" is not one of error, warning, advice, never",
        "check -f json -f text| --format is given twice; leave one out",
        "check --threads many | --threads: \"many\" is not a whole number",
        "check --no-such      | no option --no-such",
      })
  void wrongUseIsSaidInOneVoice(String line, String message) {
    Run run = Run.of(line.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines().findFirst()).contains("housestyle: " + message);
  }
}
