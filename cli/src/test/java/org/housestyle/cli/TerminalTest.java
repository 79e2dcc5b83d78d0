// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private static Terminal terminal(Map<String, String> told, Map<String, String> environment) {
    Properties properties = new Properties();
    properties.putAll(told);
    return Terminal.of(properties, environment, true);
  }

  @Test
  void theLauncherKnowsBest() {
    Map<String, String> told =
        Map.of("housestyle.stdout.terminal", "false", "housestyle.stderr.terminal", "true");
    Terminal terminal = terminal(told, Map.of());
    assertThat(terminal.stdout()).isFalse();
    assertThat(terminal.stderr()).isTrue();
    assertThat(terminal.showsProgress()).isTrue();
    assertThat(terminal(Map.of(), Map.of()).stdout()).isTrue();
  }

  @Test
  void noColorIsHonouredUnlessColourIsAskedFor() {
    Terminal terminal = terminal(Map.of(), Map.of("NO_COLOR", "1"));
    assertThat(terminal.colours(ColorChoice.AUTO)).isFalse();
    assertThat(terminal.colours(ColorChoice.ALWAYS)).isTrue();
    assertThat(terminal(Map.of(), Map.of("NO_COLOR", "")).colours(ColorChoice.AUTO)).isTrue();
  }

  @Test
  void aDumbTerminalGetsPlainText() {
    Terminal terminal = terminal(Map.of(), Map.of("TERM", "dumb"));
    assertThat(terminal.colours(ColorChoice.AUTO)).isFalse();
    assertThat(terminal.showsProgress()).isFalse();
  }

  @Test
  void anOldWindowsConsoleGetsPlainText() {
    Map<String, String> windows = Map.of("os.name", "Windows 11");
    assertThat(terminal(windows, Map.of()).colours(ColorChoice.AUTO)).isFalse();
    assertThat(terminal(windows, Map.of("WT_SESSION", "7")).colours(ColorChoice.AUTO)).isTrue();
  }

  @Test
  void thisProcessHasAnAnswer() {
    assertThat(Terminal.here()).isNotNull();
  }
}
