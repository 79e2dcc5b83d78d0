// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file holds. */
class ConfigLookupTest {

  @TempDir Path root;

  private Path file(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  @Test
  void theNearestFileUpwardsHolds() throws IOException {
    Path outer = file("housestyle.yml");
    Path inner = file("a/b/housestyle.yml");
    ConfigLookup lookup = ConfigLookup.upwards();
    assertThat(lookup.fileFor(root.resolve("a/b/c/d"))).contains(inner);
    assertThat(lookup.fileFor(root.resolve("a"))).contains(outer);
  }

  @Test
  void theRepositoryIsTheEnd() throws IOException {
    file("housestyle.yml");
    file("repository/.git/HEAD");
    file("worktree/.git");
    ConfigLookup lookup = ConfigLookup.upwards();
    assertThat(lookup.fileFor(root.resolve("repository/docs"))).isEmpty();
    assertThat(lookup.fileFor(root.resolve("worktree/docs"))).isEmpty();
    Path own = file("repository/housestyle.yml");
    assertThat(ConfigLookup.upwards().fileFor(root.resolve("repository/docs"))).contains(own);
  }

  @Test
  void aFolderOfThatNameIsNone() throws IOException {
    file(".git/HEAD");
    Files.createDirectories(root.resolve("a/housestyle.yml"));
    assertThat(ConfigLookup.upwards().fileFor(root.resolve("a"))).isEmpty();
  }
}
