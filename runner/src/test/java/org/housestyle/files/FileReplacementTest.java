// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS) // links and modes are those of POSIX
class FileReplacementTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aFile() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), "old");
  }

  private void replace(Path path, String read, Path within) throws IOException {
    new FileReplacement()
        .replace(path, Optional.ofNullable(within), read.getBytes(UTF_8), "new".getBytes(UTF_8));
  }

  private void expectRefused(ThrowingCallable replacing, String why) {
    assertThatThrownBy(replacing).isInstanceOf(IOException.class).hasMessageContaining(why);
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void theModeIsKept() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
    replace(file, "old", folder);
    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x--x");
  }

  @Test
  void aFileThatWasChangedIsLeftAlone() {
    expectRefused(() -> replace(file, "odd", folder), "changed since it was read; run again");
    expectRefused(() -> replace(file, "older", folder), "changed since it was read");
  }

  @Test
  void aReadOnlyFileIsLeftAlone() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    expectRefused(() -> replace(file, "old", folder), "read-only; make it writable first");
  }

  @Test
  void aFileWithSeveralNamesIsLeftAlone() throws IOException {
    Files.createLink(folder.resolve("b.txt"), file);
    expectRefused(() -> replace(file, "old", folder), "2 names (hard links)");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("a.txt"));
    replace(link, "old", folder);
    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(file).isRegularFile().hasContent("new");
  }

  @Test
  void aLinkOutOfTheFolderIsFollowedOnlyIfNamed() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path link = Files.createSymbolicLink(inner.resolve("link.txt"), file);
    expectRefused(() -> replace(link, "old", inner), "leads out of the folder");
    replace(link, "old", null);
    assertThat(file).hasContent("new");
  }

  @Test
  void aFolderThatIsItselfALinkIsNoWayOut() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("way"), folder);
    replace(link.resolve("a.txt"), "old", link);
    assertThat(file).hasContent("new");
  }

  @Test
  void aLongNameIsNoTrouble() throws IOException {
    Path longest = Files.writeString(folder.resolve("é".repeat(120) + ".txt"), "old");
    replace(longest, "old", folder);
    assertThat(longest).hasContent("new");
  }

  @Test
  void whatAnEndedRunLeftIsSweptAway() throws IOException {
    Path litter = Files.createDirectory(folder.resolve(".a.txt.housestyle-0123abcd.tmp"));
    Files.writeString(litter.resolve("content"), "half");
    Files.createLink(litter.resolve("kept"), file);
    Path other = Files.writeString(folder.resolve(".a.txt.tmp"), "of somebody else");
    replace(file, "old", folder);
    assertThat(litter).doesNotExist();
    assertThat(other).exists();
  }

  @Test
  void whatAnotherRunHoldsIsNotSweptAway() throws IOException {
    Path litter = Files.createDirectory(folder.resolve(".b.txt.housestyle-0123abcd.tmp"));
    Path held = litter.resolve("content");
    try (FileChannel channel =
        FileChannel.open(held, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      assertThat(channel.lock().isValid()).isTrue();
      replace(file, "old", folder);
      assertThat(held).exists();
    }
  }

  @Test
  void attributesOfTheUserAreKept() throws IOException {
    UserDefinedFileAttributeView attributes =
        Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    assumeThat(attributes).isNotNull();
    try {
      attributes.write("note", UTF_8.encode("keep"));
    } catch (IOException e) {
      abort("this file system has no such attributes");
    }
    replace(file, "old", folder);
    assertThat(file).hasContent("new");
    assertThat(Files.getFileAttributeView(file, UserDefinedFileAttributeView.class).list())
        .containsExactly("note");
  }

  @Test
  void whatAnEditorWroteAfterTheComparisonComesBack() {
    FileReplacement replacement =
        new FileReplacement(
            () -> {
              try {
                Files.writeString(file, "edited");
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThatThrownBy(
            () ->
                replacement.replace(
                    file, Optional.empty(), "old".getBytes(UTF_8), "new".getBytes(UTF_8)))
        .hasMessageContaining("changed while it was replaced; run again");
    assertThat(file).hasContent("edited");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }
}
