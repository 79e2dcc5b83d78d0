// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileBytesTest {

  @TempDir Path folder;

  private final FileBytes bytes = new FileBytes();

  private String read(String text) throws IOException {
    assertThat(bytes.read(Files.writeString(folder.resolve("a.txt"), text))).isTrue();
    return new String(bytes.array(), 0, bytes.length(), StandardCharsets.UTF_8);
  }

  @Test
  void filesOfAnySizeAreReadOneAfterTheOther() throws IOException {
    for (int size : new int[] {10, 0, 8192, 100_000, 16_384, 3}) {
      String text = "x".repeat(size);
      assertThat(read(text)).isEqualTo(text);
    }
  }

  @Test
  void aVeryLargeFileIsNotHeld() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(20_000_000);
    }
    assertThat(bytes.read(large)).isFalse();
  }

  @Test
  void whatIsWrongWithAFileIsTold() {
    assertThatThrownBy(() -> bytes.read(folder.resolve("none.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileWithoutASizeIsReadToItsEnd() throws IOException {
    assertThat(bytes.read(Path.of("/proc/self/smaps"))).isTrue();
    assertThat(bytes.length()).isGreaterThan(20_000);
    assertThat(bytes.array()[bytes.length() - 1]).isEqualTo((byte) '\n');
  }

  @Test
  void aFileInAnArchiveIsReadToo() throws IOException {
    Path archive = folder.resolve("a.zip");
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Path story = Files.writeString(zip.getPath("a.txt"), "It rained.");
      assertThat(FileBytes.of(story)).asString().isEqualTo("It rained.");
    }
  }

  @Test
  void whatWasReadIsCopiedWithoutTheRestOfTheArray() throws IOException {
    assertThat(read("It rained.")).isEqualTo("It rained.");
    assertThat(bytes.copy()).asString().isEqualTo("It rained.");
  }
}
