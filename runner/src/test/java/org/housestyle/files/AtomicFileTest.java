// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS) // modes are those of POSIX
class AtomicFileTest {

  @TempDir private Path folder;

  @Test
  void aNewFileHasTheModeOfAnyNewFile() throws IOException {
    Path ordinary = Files.createFile(folder.resolve("ordinary"));
    Path file = folder.resolve("new");
    AtomicFile.write(file, new byte[] {1});
    assertThat(file).hasBinaryContent(new byte[] {1});
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(ordinary));
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void anOldFileKeepsItsMode() throws IOException {
    Path file = Files.createFile(folder.resolve("old"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r-x"));
    AtomicFile.write(file, new byte[] {2});
    assertThat(file).hasBinaryContent(new byte[] {2});
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r--r-x");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("a.txt"));
    AtomicFile.write(link, new byte[] {'n'});
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("n");
  }

  @Test
  void untilItIsCompleteTheOldFileStays() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    try (AtomicFile atomic = AtomicFile.open(file)) {
      atomic.stream().write('n');
      assertThat(file).hasContent("old");
    }
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aPipeIsWrittenAtOnceAndStaysAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    FutureTask<byte[]> reader = new FutureTask<>(() -> Files.readAllBytes(pipe));
    Thread thread = new Thread(reader);
    thread.setDaemon(true);
    thread.start();
    AtomicFile.write(pipe, new byte[] {1});
    assertThat(reader.get(10, TimeUnit.SECONDS)).containsExactly(1);
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }
}
