// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.run.Copy;
import org.housestyle.run.FileError;
import org.housestyle.run.Settings;
import org.housestyle.run.SettingsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSetTest {

  private static final Selection COPY = Selection.of(List.of(), List.of());

  @TempDir Path folder;

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "It rained.");
  }

  private FileSet found(int threads, String... names) {
    List<Path> paths = List.of(names).stream().map(folder::resolve).toList();
    return FileSet.of(folder, paths, COPY, threads);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void foldersAreLookedThroughByAnyNumberOfThreads(int threads) throws IOException {
    for (int i = 0; i < 60; i++) {
      write("a" + i % 7 + "/b" + i % 3 + "/" + i + ".md");
    }
    write("a1-b.md");
    write("z.md");
    Files.createSymbolicLink(folder.resolve("a3/b1/up"), folder.resolve("a3"));
    FileSet set = found(threads, "");
    assertThat(set.files()).hasSize(62);
    assertThat(List.copyOf(set.files().keySet()))
        .isSorted()
        .startsWith("a0/b0/0.md")
        .endsWith("z.md");
    assertThat(set.files().get("a1-b.md")).isEqualTo(folder.resolve("a1-b.md"));
    assertThat(set.errors()).extracting(FileError::path).containsExactly("a3/b1/up");
  }

  @Test
  void aFileIsThereOnceHoweverOftenItIsNamed() throws IOException {
    write("a/b.md");
    write("a/c.md");
    FileSet set = found(2, "a", "", "a/c.md", "a");
    assertThat(set.files().keySet()).containsExactly("a/b.md", "a/c.md");
    assertThat(set.found().get(0).root()).isEqualTo(folder.resolve("a"));
    assertThat(set.found().get(1).root()).isNull();
  }

  @Test
  void whateverIsWrongIsToldByPath() throws IOException {
    write("a/b.md");
    assertThat(found(2, "z.md", "a", "b.md").errors())
        .extracting(FileError::path)
        .containsExactly("b.md", "z.md");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aMistakeInTheSettingsEndsTheSearch(int threads) throws IOException {
    for (int i = 0; i < 20; i++) {
      write("in" + i + "/a.md");
    }
    SettingsResolver resolver =
        inside -> {
          if (inside.endsWith("in13")) {
            throw new IllegalArgumentException("no such rule");
          }
          return Settings.of(Copy.HOUSESTYLE, StandardCharsets.UTF_8);
        };
    assertThatThrownBy(() -> FileSet.of(folder, List.of(folder), COPY.with(resolver), threads))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such rule");
  }
}
