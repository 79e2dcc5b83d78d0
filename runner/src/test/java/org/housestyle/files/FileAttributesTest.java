// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A new file must have what the old one has; an archive is a place that gives files others. */
@DisabledOnOs(OS.WINDOWS) // owners and modes are those of POSIX
class FileAttributesTest {

  @TempDir private Path folder;
  private Path file;
  private PosixFileAttributes attributes;

  @BeforeEach
  void aFile() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), "old");
    attributes = Files.readAttributes(file, PosixFileAttributes.class);
  }

  /** Copies the file into an archive whose files have this owner, group and mode. */
  private void copy(UserPrincipal owner, GroupPrincipal group, Set<PosixFilePermission> mode)
      throws IOException {
    Map<String, Object> given =
        Map.of(
            "create", "true",
            "enablePosixFileAttributes", "true",
            "defaultOwner", owner,
            "defaultGroup", group,
            "defaultPermissions", mode);
    try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("a.zip"), given)) {
      FileAttributes.copy(file, archive.getPath("a.txt"));
    }
  }

  @Test
  void theSameOwnerGroupAndModeAreRight() {
    assertThatCode(() -> copy(attributes.owner(), attributes.group(), attributes.permissions()))
        .doesNotThrowAnyException();
  }

  @Test
  void anotherOwnerIsNamed() {
    UserPrincipal other = () -> "somebody";
    assertThatThrownBy(() -> copy(other, attributes.group(), attributes.permissions()))
        .hasMessage(
            "a new file could not keep its owner, %s; run as a user who may set it",
            attributes.owner().getName());
  }

  @Test
  void anotherGroupIsNamed() {
    GroupPrincipal other = () -> "others";
    assertThatThrownBy(() -> copy(attributes.owner(), other, attributes.permissions()))
        .hasMessageContaining("could not keep its group, " + attributes.group().getName());
  }

  @Test
  void anotherModeIsNamed() {
    Set<PosixFilePermission> none = Set.of();
    assertThatThrownBy(() -> copy(attributes.owner(), attributes.group(), none))
        .hasMessageContaining("could not keep its mode");
  }
}
