// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinaryFileTest {

  @TempDir private Path folder;

  @Test
  void anEmptyFileIsOrdinary() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.txt"));
    assertThatCode(() -> OrdinaryFile.require(file)).doesNotThrowAnyException();
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> OrdinaryFile.require(folder.resolve("none.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDeviceIsRefused() {
    assertThatThrownBy(() -> OrdinaryFile.require(Path.of("/dev/zero")))
        .hasMessageContaining("a pipe, a device or a socket");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/proc/self/status", "/proc/cpuinfo"})
  @EnabledOnOs(OS.LINUX)
  void aFileThatTheSystemMakesUpIsRefused(String file) {
    assertThatThrownBy(() -> OrdinaryFile.require(Path.of(file)))
        .hasMessageContaining("is not a stored file");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aLinkToOneIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("/proc/self/status"));
    assertThatThrownBy(() -> OrdinaryFile.require(link))
        .hasMessageContaining("is not a stored file");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderOfTheSystemIsNoFileThatItMakesUp() {
    assertThatCode(() -> OrdinaryFile.require(Path.of("/proc/self"))).doesNotThrowAnyException();
  }
}
