// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @TempDir private Path folder;

  @Test
  void aloneItSaysHowToUseIt() {
    Run run = Run.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: housestyle", "housestyle check story.md", "explain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "check --help", "fix --help", "rules test -h", "help check"})
  void helpShowsExamplesFirstAndAllExitCodes(String line) {
    Run run = Run.of(line.split(" ", -1));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().indexOf("Examples:")).isPositive().isLessThan(run.out().indexOf("Usage:"));
    for (ExitCode code : ExitCode.values()) {
      assertThat(run.out()).contains("   " + code.number() + "   " + code.meaning());
    }
  }

  @Test
  void exitCodesAreThoseOfTheContract() {
    assertThat(ExitCode.values()).extracting(ExitCode::number).containsExactly(0, 1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "check --version"})
  void versionIsThatOfTheBuild(String line) {
    Run run = Run.of(line.split(" ", -1));
    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("housestyle \\d+\\.\\d+\\.\\d+\\S*\n");
  }

  @ParameterizedTest
  @CsvSource({
    "chekc,                       no command \"chekc\"; did you mean \"check\"?",
    "check --formt json,          no option --formt; did you mean \"--format\"?",
    "check --fial-on=advice,      no option --fial-on; did you mean \"--fail-on\"?",
    "check --format jsn,          did you mean \"json\"?",
    "check --fail-on eror,        did you mean \"error\"?",
    "check --threads 0,           --threads is 0; it takes 1 to 256",
    "check --threads many,        'many'",
    "check --guidance,            --guidance",
    "check --zzz,                 no option --zzz",
    "rules everything,            no command \"everything\"",
    "rules test a b,              \"b\" is one argument too many",
    "explain,                     RULE"
  })
  void wrongUseIsSaidInALineWithAHint(String line, String message) {
    Run run = Run.of(line.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("housestyle: ").contains(message).doesNotContain("Exception");
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
  }

  @Test
  void aPathWithoutACommandIsUnderstood() throws IOException {
    String story = Files.writeString(folder.resolve("a.txt"), "").toString();
    assertThat(Run.of(story).err()).contains("housestyle check " + story);
  }

  @Test
  void argumentsAreTakenAsTheyStand() throws IOException {
    Path odd = folder.resolve("@list.txt");
    Files.writeString(odd, "--no-such-option");
    assertThat(Run.of("check", odd.toString()).code()).isZero();
    assertThat(Run.of("check", "--", "--no-such-file").err()).contains("no such file or folder");
  }

  @Test
  void worksInTurkish() throws IOException {
    String story = Files.writeString(folder.resolve("a.txt"), "CHILD PORNOGRAPHY").toString();
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(Run.of("check", "--fail-on", "ADVICE", "-f", "TEXT", story).code()).isEqualTo(1);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theFrontDoorTakesPlainStreams() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(InputStream.nullInputStream(), out, err, "--version");
    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("housestyle ");
    assertThat(err.size()).isZero();
  }
}
