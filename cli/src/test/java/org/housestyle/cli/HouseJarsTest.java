// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What HOUSESTYLE_CLASSPATH may name. */
class HouseJarsTest {

  @TempDir private Path folder;

  @Test
  void notSetOrEmptyItNamesNothing() {
    assertThatCode(() -> HouseJars.require(null)).doesNotThrowAnyException();
    assertThatCode(() -> HouseJars.require("")).doesNotThrowAnyException();
  }

  @Test
  void jarsAndFoldersMayBeNamedAndAllJarsOfAFolder() throws IOException {
    Path jar = Files.createFile(folder.resolve("house.jar"));
    String classPath = String.join(File.pathSeparator, jar.toString(), "" + folder, folder + "/*");
    assertThatCode(() -> HouseJars.require(classPath)).doesNotThrowAnyException();
  }

  @Test
  void aPathThatLeadsNowhereIsNamed() throws IOException {
    Path jar = Files.createFile(folder.resolve("house.jar"));
    Path wrong = folder.resolve("horse.jar");
    assertThatThrownBy(() -> HouseJars.require(jar + File.pathSeparator + wrong))
        .hasMessage("HOUSESTYLE_CLASSPATH: no file or folder " + wrong);
  }

  @Test
  void soIsAFolderThatHasNoJar() throws IOException {
    Files.createFile(folder.resolve("notes.txt"));
    assertThatThrownBy(() -> HouseJars.require(folder + "/*"))
        .hasMessage("HOUSESTYLE_CLASSPATH: no jar matches " + folder + "/*");
    assertThatThrownBy(() -> HouseJars.require(folder + "/lib/*"))
        .hasMessageContaining("no jar matches ");
  }

  @Test
  void theCommandDoesNotRunWithoutThem() throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "formats");
    command.environment().put("HOUSESTYLE_CLASSPATH", "horse.jar");
    command.redirectErrorStream(true);
    byte[] said = command.start().getInputStream().readAllBytes();
    assertThat(new String(said, StandardCharsets.UTF_8))
        .isEqualTo("housestyle: HOUSESTYLE_CLASSPATH: no file or folder horse.jar\n");
  }
}
