// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ManCommandTest {

  private static final String PAGE = Run.of("man").out();

  @Test
  void itTellsOfEveryCommandAndOption() {
    expectAll(Commands.all(null));
  }

  private static void expectAll(CommandLine command) {
    command.getCommandSpec().options().stream()
        .flatMap(option -> List.of(option.names()).stream())
        .forEach(name -> assertThat(PAGE).contains("\\fB" + name.replace("-", "\\-") + "\\fR"));
    for (CommandLine subcommand : command.getSubcommands().values()) {
      assertThat(PAGE).contains(".SS " + subcommand.getCommandSpec().qualifiedName());
      expectAll(subcommand);
    }
  }

  @Test
  void anOptionIsToldOnce() {
    assertThat(PAGE.split("What the report looks like|Read no housestyle.yml", -1)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO_COLOR", "JAVA_HOME", "HOUSESTYLE_JAVA_OPTS", "HOUSESTYLE_CLASSPATH"})
  void itTellsOfTheEnvironment(String variable) {
    assertThat(PAGE).contains("\n.B " + variable + "\n");
  }

  @Test
  void itTellsOfExitCodes() {
    for (ExitCode code : ExitCode.values()) {
      assertThat(PAGE)
          .contains(
              ".TP\n\\fB" + code.number() + "\\fR\n" + code.meaning().replace("-", "\\-") + "\n");
    }
  }

  @Test
  void allItsPlacesAreFilled() {
    assertThat(PAGE).doesNotContain(".\\\"", "${").contains("\"housestyle 0");
    assertThat(PAGE.lines().findFirst().orElseThrow()).containsPattern("\"\\d{4}-\\d\\d-\\d\\d\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"groff -man -ww -z -Tutf8", "mandoc -T lint -W warning"})
  void itIsWellFormed(String lint, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("housestyle.1"), PAGE);
    List<String> call = new ArrayList<>(List.of(lint.split(" ")));
    call.add(file.toString());
    Optional<String> complaints = Program.output(call);
    assumeTrue(complaints.isPresent(), "not installed: " + lint);
    assertThat(complaints).contains("");
  }
}
