// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each time the rest is done, one line says what is wrong, and the exit code remembers it. */
@SuppressWarnings("InputStreamSlowMultibyteRead") // these streams are not meant to be read
class BadInputTest {

  @TempDir private Path folder;

  @BeforeEach
  void aGoodStory() throws IOException {
    Files.writeString(folder.resolve("good.txt"), "Police found child pornography on his laptop.");
  }

  private void expectRestDone(Run run, String message) {
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("good.txt:1:14: error");
    assertThat(run.err().lines().filter(line -> line.contains(message))).hasSize(1);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    assertThat(run.err()).endsWith("; 1 could not be read\n");
  }

  @Test
  void missingPath() {
    Run run = Run.of("check", folder.resolve("gone.txt").toString(), folder.toString());
    expectRestDone(run, "gone.txt: no such file or folder");
  }

  @Test
  void aMissingPathThatWasMistyped() {
    Run run = Run.of("check", folder.resolve("godo.txt").toString());
    assertThat(run.err())
        .contains("godo.txt: no such file or folder; did you mean \"good.txt\"?\n")
        .endsWith("0 files checked; 1 could not be read\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "fix"})
  void anEmptyPathIsNotTheCurrentFolder(String command) {
    assertThat(Run.of(command, ""))
        .isEqualTo(new Run(2, "", "housestyle: a path is empty; write . for the current folder\n"));
  }

  @Test
  void notUtf8() throws IOException {
    Files.write(folder.resolve("bad.txt"), new byte[] {'a', '\n', (byte) 0xE9, 't'});
    expectRestDone(
        Run.of("check", folder.toString()), "bad.txt: not UTF-8: 0xE9 at byte 2 (line 2");
  }

  @Test
  void binary() throws IOException {
    Files.write(folder.resolve("bad.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
    expectRestDone(Run.of("check", folder.toString()), "bad.txt: looks like a binary file");
  }

  @Test
  void unreadable() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.txt"), "Nothing to see.");
    assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "reads everything");
    expectRestDone(Run.of("check", folder.toString()), "secret.txt: may not be read");
  }

  @Test
  void folderLoop() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path link = inner.resolve("up");
    try {
      Files.createSymbolicLink(link, folder);
    } catch (IOException | UnsupportedOperationException e) {
      assumeFalse(true, "no links here");
    }
    expectRestDone(Run.of("check", folder.toString()), "inner/up: a link that leads back");
  }

  @Test
  void emptyFileIsFine() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.md"), "");
    Run run = Run.of("check", empty.toString());
    assertThat(run).isEqualTo(new Run(0, "", "1 file checked: nothing found\n"));
  }

  @Test
  void emptyFolderIsFine() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("check", empty.toString());
    assertThat(run).isEqualTo(new Run(0, "", "0 files checked: nothing found\n"));
  }

  @Test
  void standardInputThatFails() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }
        };
    Run run = Run.of(broken, Run.NO_TERMINAL, "check", "-");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("<stdin>: standard input cannot be read: Input/output error");
  }

  @Test
  void aBugIsOneLineAndAHint() {
    InputStream buggy =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("the tape is upside down");
          }
        };
    Run run = Run.of(buggy, Run.NO_TERMINAL, "check", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("Bug: ").contains("the tape is upside down", "report");
    assertThat(run.err().lines()).hasSize(2);
  }
}
