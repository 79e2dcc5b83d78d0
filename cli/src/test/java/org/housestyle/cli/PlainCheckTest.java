// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a check without options does what it does where they are looked for. */
class PlainCheckTest {

  @TempDir Path folder;

  @Test
  void pathsAreIt() {
    assertThat(PlainCheck.isMeant("check", "story.md", "content")).isTrue();
  }

  @Test
  void standardInputIsIt() {
    assertThat(PlainCheck.isMeant("check", "-")).isTrue();
  }

  @Test
  void anOptionIsNot() {
    assertThat(PlainCheck.isMeant("check", "story.md", "-q")).isFalse();
  }

  @Test
  void noCommandIsNot() {
    assertThat(PlainCheck.isMeant()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fix", "story.md", "--version"})
  void otherCommandsAreNot(String argument) {
    assertThat(PlainCheck.isMeant(argument)).isFalse();
  }

  @Test
  void findingsAreReportedAlike() throws IOException {
    assertAlike(write("story.txt", "Police found child pornography.\n").toString());
  }

  @Test
  void missingFilesAreReportedAlike() {
    assertAlike(folder.resolve("missing.txt").toString());
  }

  @Test
  void wrongUseIsReportedAlike() {
    assertAlike("-", "story.txt");
  }

  @Test
  void mistakesInTheConfigurationAreReportedAlike() throws IOException {
    write("housestyle.yml", "region: mars\n");
    assertAlike(write("story.txt", "All is well.\n").toString());
  }

  private void assertAlike(String... paths) {
    String[] plain = Stream.concat(Stream.of("check"), Stream.of(paths)).toArray(String[]::new);
    String[] parsed =
        Stream.concat(Stream.of("check", "--"), Stream.of(paths)).toArray(String[]::new);
    assertThat(Run.of(plain)).isEqualTo(Run.of(parsed));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
