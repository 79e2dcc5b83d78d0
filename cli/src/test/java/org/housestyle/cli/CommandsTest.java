// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a command that is made alone is the same as among the others. */
class CommandsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "fix", "explain", "rules", "suppressions", "config", "init", "install"})
  void helpIsTheSame(String command) {
    String among = Run.of("help", command).out();
    assertThat(Run.of(command, "--help").out()).isEqualTo(among).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"test", "docs"})
  void whatIsUnderRulesIsThere(String command) {
    assertThat(Run.of("rules", command, "--help").code()).isZero();
  }

  @Test
  void onlyAClonedLauncherInstalls() {
    Run run = Run.of("install", "--prefix", "/opt/house");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("housestyle: only the shell launcher of a clone can install");
  }
}
