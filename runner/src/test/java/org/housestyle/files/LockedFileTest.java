// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS) // where no other program can write a locked file
class LockedFileTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void aFile() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), "old");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void holdsExactlyItsBytes() throws IOException {
    try (LockedFile locked = LockedFile.open(file)) {
      assertThat(locked.holds(bytes("old"))).isTrue();
      assertThat(locked.holds(bytes("odd"))).isFalse();
      assertThat(locked.holds(bytes("older"))).isFalse();
      assertThat(locked.holds(bytes("ol"))).isFalse();
    }
  }

  @Test
  void isReadAnewEachTime() throws IOException {
    try (LockedFile locked = LockedFile.open(file)) {
      Files.writeString(file, "new");
      assertThat(locked.holds(bytes("old"))).isFalse();
      assertThat(locked.holds(bytes("new"))).isTrue();
    }
  }

  @Test
  void whoIsInterruptedDoesNotWaitForTheLock() throws IOException {
    try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
      assertThat(other.lock().isValid()).isTrue();
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> LockedFile.open(file)).hasMessage("interrupted");
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void stopsBeingLockedWhenItIsClosed() throws IOException {
    LockedFile.open(file).close();
    try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
      assertThat(LockedFile.tryLock(other)).isNotNull();
    }
  }
}
