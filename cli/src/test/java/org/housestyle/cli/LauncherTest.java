// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout that is built, with a Java that notes how it is called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final Path LAUNCHER = Path.of("..", "housestyle");

  /**
   * Makes archives, none if {@code broken} is there, useless ones if {@code cut} is; else prints
   * its arguments, a line each.
   */
  private static final String JAVA =
      """
      #!/bin/sh
      [ "$1" != -version ] || { echo 'openjdk version "VERSION.0.1"' >&2; exit 0; }
      for arg; do
        case $arg in
          --version) [ ! -e "${0%/bin/java}/cut" ]; exit ;;
          -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*)
            echo once >>"${0%/bin/java}/trained"
            [ -e "${0%/bin/java}/broken" ] || echo archive >"${arg#*=}"
            exit 1 ;;
        esac
      done
      printf '%s\\n' "$@"
      """;

  @TempDir private Path temp;
  private Path home;

  @BeforeEach
  void build() throws IOException {
    home = Files.createDirectory(temp.resolve("a checkout"));
    Path launcher = Files.createDirectories(home.resolve("cli/target/launcher"));
    Path lib = Files.createDirectories(launcher.resolve("app.1/lib"));
    Files.createFile(lib.resolve("picocli.jar"));
    Files.createFile(launcher.resolve("app.1/housestyle-cli.jar"));
    Files.createFile(launcher.resolve("app.1/housestyle-rules.jar"));
    Files.writeString(launcher.resolve("stamp"), "app.1\n");
    Files.copy(LAUNCHER, home.resolve("housestyle"));
  }

  @Test
  void anArchiveIsMadeAndUsed() throws IOException {
    Path jdk = jdk("jdk", 17);
    assertThat(archive(run(jdk))).hasContent("archive");
  }

  @Test
  void itIsMadeOnce() throws IOException {
    Path jdk = jdk("jdk", 17);
    run(jdk);
    assertThat(archive(run(jdk))).hasContent("archive");
    assertThat(trainings(jdk)).isEqualTo(1);
  }

  @Test
  void eachJavaHasItsOwn() throws IOException {
    Path first = archive(run(jdk("jdk", 17)));
    assertThat(archive(run(jdk("other", 21)))).isNotEqualTo(first).hasContent("archive");
    assertThat(first).hasContent("archive");
  }

  @Test
  void ofJava25ItIsAnAotCache() throws IOException {
    assertThat(run(jdk("jdk", 25))).anyMatch(it -> it.startsWith("-XX:AOTCache="));
  }

  @Test
  void whereNoneCanBeMadeItIsTriedOnce() throws IOException {
    Path jdk = jdk("jdk", 17);
    Files.createFile(jdk.resolve("broken"));
    run(jdk);
    assertThat(run(jdk)).noneMatch(it -> it.startsWith("-XX:SharedArchiveFile"));
    assertThat(trainings(jdk)).isEqualTo(1);
  }

  @Test
  void oneOverWhichJavaBreaksDownIsNotUsed() throws IOException {
    Path jdk = jdk("jdk", 17);
    Files.createFile(jdk.resolve("cut"));
    assertThat(run(jdk)).noneMatch(it -> it.startsWith("-XX:SharedArchiveFile"));
  }

  @Test
  void aMovedCheckoutMakesItAnew() throws IOException {
    Path jdk = jdk("jdk", 17);
    Path before = archive(run(jdk));
    home = Files.move(home, temp.resolve("moved"));
    assertThat(archive(run(jdk))).isNotEqualTo(before).hasContent("archive");
  }

  @Test
  void anUpgradedJavaMakesItAnew() throws IOException {
    Path jdk = jdk("jdk", 17);
    run(jdk);
    Instant later = Instant.now().plusSeconds(60);
    Files.setLastModifiedTime(jdk.resolve("bin"), FileTime.from(later));
    run(jdk);
    assertThat(trainings(jdk)).isEqualTo(2);
  }

  @Test
  void aLinkThatLeadsToAnotherJavaMakesItAnew() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("current"), jdk("jdk", 17));
    run(link);
    Path other = jdk("other", 21);
    Files.delete(link);
    Files.createSymbolicLink(link, other);
    run(link);
    assertThat(trainings(other)).isEqualTo(1);
  }

  @Test
  void jarsOfAHouseComeAfterThoseOfTheArchive() throws IOException {
    List<String> said = run(jdk("jdk", 17));
    assertThat(said.get(said.indexOf("-cp") + 1))
        .matches(".*/housestyle-rules.jar:.*/housestyle-cli.jar:.*/lib/picocli.jar:house.jar");
  }

  /** A Java of its own. */
  private Path jdk(String name, int version) throws IOException {
    Path jdk = temp.resolve(name);
    Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
    Files.writeString(java, JAVA.replace("VERSION", String.valueOf(version)));
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return jdk;
  }

  private static int trainings(Path jdk) throws IOException {
    return Files.readAllLines(jdk.resolve("trained")).size();
  }

  /** What Java is called with. */
  private List<String> run(Path jdk) throws IOException {
    ProcessBuilder process =
        new ProcessBuilder("sh", home.resolve("housestyle").toString(), "check", "story.md");
    process.environment().putAll(Map.of("JAVA_HOME", jdk.toString()));
    process.environment().put("HOUSESTYLE_CLASSPATH", "house.jar");
    process.redirectErrorStream(true);
    Process running = process.start();
    running.getOutputStream().close();
    byte[] said = running.getInputStream().readAllBytes();
    return new String(said, StandardCharsets.UTF_8).lines().toList();
  }

  /** The archive that Java is told to use. */
  private static Path archive(List<String> said) {
    String option = "-XX:SharedArchiveFile=";
    return said.stream()
        .filter(it -> it.startsWith(option))
        .map(it -> Path.of(it.substring(option.length())))
        .findFirst()
        .orElseThrow(() -> new AssertionError(String.join("\n", said)));
  }
}
