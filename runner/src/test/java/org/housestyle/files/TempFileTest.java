// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS) // modes are those of POSIX
class TempFileTest {

  private static final String LEFTOVERS = ".*.housestyle-*.tmp";

  @TempDir private Path folder;

  private Path only() throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, LEFTOVERS)) {
      return found.iterator().next();
    }
  }

  @Test
  void nobodyElseMayEnterItsFolder() throws IOException {
    try (TempFile temp = TempFile.beside(folder.resolve("a.txt"))) {
      assertThat(temp.kept().getParent()).isEqualTo(only());
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(only())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void nothingOfItStays() throws IOException {
    TempFile.beside(folder.resolve("a.txt")).close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> TempFile.beside(folder.resolve("none/a.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void nothingIsLeftWhereNoFileCanBeMade() throws IOException {
    Path place = Files.createDirectory(folder.resolve("a.txt"));
    assertThatThrownBy(() -> TempFile.beside(place)).isInstanceOf(IOException.class);
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void thoseInUseAreNotSweptAway() throws IOException {
    try (TempFile temp = TempFile.beside(folder.resolve("a.txt"))) {
      TempFile.sweep(folder);
      assertThat(temp.kept().getParent()).exists();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes",
        ".a.txt.tmp",
        "a.housestyle-0123abcd.tmp",
        ".a.housestyle-0123abcg.tmp",
        ".a.housestyle-0123abc.tmp",
        ".housestyle-0123abcd.tmp",
        ".a.housestyle-0123abcd.tmp2"
      })
  void aFolderOfSomebodyElseIsNotSweptAway(String name) throws IOException {
    Path other = Files.createDirectory(folder.resolve(name));
    Path story = Files.writeString(other.resolve("story.txt"), "old");
    TempFile.sweep(folder);
    assertThat(story).hasContent("old");
  }
}
