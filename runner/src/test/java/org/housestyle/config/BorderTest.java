// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.run.ConfigException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A configuration that was found beside the copy cannot have other files read. */
class BorderTest {

  private static final String OUT = " leads out of the repository; --trust allows that";

  @TempDir Path root;
  private ConfiguredFolder folder;
  private Path secret;

  @BeforeEach
  void aRepositoryAndAFileOutside() throws IOException {
    folder = new ConfiguredFolder(Files.createDirectory(root.resolve("site")));
    folder.write(".git/HEAD", "");
    secret = Files.writeString(root.resolve("secret.yml"), "hidden: word\n");
  }

  private void expectRefusal(String written) {
    assertThat(folder.mistakes("a.md"))
        .singleElement()
        .asString()
        .contains("\"" + written + "\"" + OUT)
        .doesNotContain("hidden");
  }

  @Test
  void whatItExtendsIsInItsRepository() {
    folder.write("housestyle.yml", "extends: ../secret.yml");
    expectRefusal("../secret.yml");
    folder.write("housestyle.yml", "extends: " + secret);
    expectRefusal(secret.toString());
  }

  @Test
  void aLinkIsFollowedFirst() throws IOException {
    Files.createSymbolicLink(folder.root().resolve("inside.yml"), secret);
    folder.write("housestyle.yml", "extends: inside.yml");
    expectRefusal("inside.yml");
    Files.delete(folder.root().resolve("housestyle.yml"));
    Files.createSymbolicLink(folder.root().resolve("housestyle.yml"), secret);
    expectRefusal("housestyle.yml");
  }

  @Test
  void itsPacksAreInItsRepository() {
    folder.write("housestyle.yml", "packs: [../secret.yml]");
    expectRefusal("../secret.yml");
  }

  @Test
  void theFilesOfItsPacksAreInItsRepository() throws IOException {
    folder.write("pack/pack.yaml", "title: Own\n");
    Files.createSymbolicLink(folder.root().resolve("pack/rule.yaml"), secret);
    folder.write("housestyle.yml", "packs: [pack]");
    expectRefusal("pack");
  }

  @Test
  void withoutARepositoryItsFolderIsTheBorder() throws IOException {
    Files.delete(folder.root().resolve(".git/HEAD"));
    Files.delete(folder.root().resolve(".git"));
    folder.write("housestyle.yml", "extends: ../secret.yml");
    expectRefusal("../secret.yml");
  }

  @Test
  void aTrustedOneMayLeadAnywhere() {
    folder.write("housestyle.yml", "extends: ../secret.yml");
    for (ConfigLookup trusted :
        List.of(
            ConfigLookup.upwards().trusted(),
            ConfigLookup.file(folder.root().resolve("housestyle.yml")))) {
      ConfigResolver resolver =
          new ConfigResolver(trusted, root, ConfiguredFolder.SHELF, Options.none());
      assertThatThrownBy(() -> resolver.forFile(folder.root().resolve("a.md")))
          .isInstanceOf(ConfigException.class)
          .hasMessageContaining("secret.yml:1: unknown key");
    }
  }

  @Test
  void whatIsInsideIsRead() {
    folder.write("common/house.yml", "region: en-US");
    folder.write("in/housestyle.yml", "extends: ../common/house.yml");
    assertThat(folder.mistakes("in/a.md")).isEmpty();
  }
}
