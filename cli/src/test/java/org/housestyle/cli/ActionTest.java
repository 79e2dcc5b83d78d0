// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script of the GitHub Action, with a command that notes how it is called. */
@DisabledOnOs(OS.WINDOWS)
class ActionTest {

  /** Writes two lines to the file of {@code --report line=FILE}, as for two findings. */
  private static final String COMMAND =
      """
      #!/bin/sh
      for arg; do
        case $arg in line=*) printf 'one\\ntwo\\n' >"${arg#*=}"; arg=line=FILE ;; esac
        printf '%s\\n' "$arg"
      done
      exit 1
      """;

  @TempDir private Path folder;
  private Path command;
  private Path output;

  @BeforeEach
  void aCommand() throws IOException {
    assumeTrue(Program.output(List.of("bash", "--version")).isPresent(), "there is no bash");
    command = Files.writeString(folder.resolve("housestyle"), COMMAND);
    assertThat(command.toFile().setExecutable(true)).isTrue();
    output = Files.createFile(folder.resolve("output"));
  }

  private List<String> called(Map<String, String> inputs) throws IOException {
    ProcessBuilder process = new ProcessBuilder("bash", "../.ci/action.sh", "check");
    process.environment().putAll(inputs);
    process.environment().put("HOUSESTYLE", command.toString());
    process.environment().put("GITHUB_OUTPUT", output.toString());
    Process running = process.start();
    running.getOutputStream().close();
    byte[] said = running.getInputStream().readAllBytes();
    return new String(said, StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void withoutInputsTheFolderIsChecked() throws IOException {
    assertThat(called(Map.of()))
        .containsExactly("check", "--format", "github", "--report", "line=FILE", "--", ".");
  }

  @Test
  void inputsBecomeOptions() throws IOException {
    assertThat(
            called(
                Map.of(
                    "PATHS", "a folder/\nb.md\n",
                    "FAIL_ON", "warning",
                    "SINCE", "origin/main",
                    "CONFIG", "house style.yml",
                    "SARIF", "out.sarif",
                    "ARGS", "--pack suicide")))
        .containsSubsequence("--pack", "suicide", "--fail-on", "warning")
        .containsSubsequence("--since", "origin/main", "--config", "house style.yml")
        .containsSubsequence("--report", "sarif=out.sarif", "--", "a folder/", "b.md");
  }

  @Test
  void theOutputsAreTheNumberOfFindingsAndTheExitCode() throws IOException {
    called(Map.of());
    assertThat(output).hasContent("findings=2\nexit-code=1\n");
  }

  @Test
  void theCacheIsNamedAfterTheSources() throws IOException {
    assertThat(Program.output(List.of("bash", "../.ci/action.sh", "key")).orElseThrow())
        .matches("[0-9a-f]{16}");
  }
}
