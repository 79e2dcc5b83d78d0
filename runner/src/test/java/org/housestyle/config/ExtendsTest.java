// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.housestyle.rule.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shared files lie under the one that names them. */
class ExtendsTest {

  private static final String COPY = "A paedophile had child porn.";

  @TempDir Path root;
  private ConfiguredFolder folder;

  @BeforeEach
  void aRepository() {
    folder = new ConfiguredFolder(root).write(".git/HEAD", "");
  }

  @Test
  void theFileThatExtendsGoesBeforeWhatItExtends() {
    folder.write("shared/house.yml", "rules: {paedophile: warning, child-pornography: warning}");
    folder.write("housestyle.yml", "extends: shared/house.yml\nrules: {paedophile: advice}");
    assertThat(folder.levels("a.md", COPY)).containsExactly(Level.ADVICE, Level.WARNING);
  }

  @Test
  void ofSeveralTheLastGoesFirst() {
    folder.write("one.yml", "rules: {paedophile: warning, child-pornography: warning}");
    folder.write("two.yml", "rules: {paedophile: advice}");
    folder.write("housestyle.yml", "extends: [one.yml, two.yml]");
    assertThat(folder.levels("a.md", COPY)).containsExactly(Level.ADVICE, Level.WARNING);
  }

  @Test
  void aNearerFileHoldsAloneUnlessItExtends() {
    folder.write("housestyle.yml", "rules: {paedophile: off}");
    folder.write("in/housestyle.yml", "rules: {child-pornography: off}");
    folder.write("on/housestyle.yml", "extends: ../housestyle.yml");
    assertThat(folder.check("in/a.md", COPY)).hasSize(1);
    assertThat(folder.check("on/a.md", COPY))
        .singleElement()
        .extracting(it -> it.rule().id())
        .isEqualTo("child-pornography");
  }

  @Test
  void globsOfSharedFilesAreSeenFromTheFileThatExtends() {
    folder.write("shared/house.yml", "overrides: [{paths: archive/, off: true}]");
    folder.write("housestyle.yml", "extends: shared/house.yml");
    assertThat(folder.check("archive/a.md", COPY)).isEmpty();
  }

  @Test
  void packsOfSharedFilesAreSeenFromTheSharedFile() throws IOException {
    Path pack = Path.of("../core/src/test/resources/org/housestyle/pack");
    try (Stream<Path> files = Files.list(pack)) {
      for (Path file : files.toList()) {
        folder.write("shared/own/" + file.getFileName(), Files.readString(file));
      }
    }
    folder.write("shared/house.yml", "packs: [own]");
    folder.write("housestyle.yml", "extends: shared/house.yml");
    assertThat(folder.check("a.md", COPY)).hasSize(2);
  }

  @Test
  void aResourceMayBeShared() {
    folder.write("housestyle.yml", "extends: classpath:org/housestyle/config/house.yml");
    assertThat(folder.levels("a.md", COPY)).containsExactly(Level.WARNING, Level.WARNING);
  }

  @Test
  void aCircleIsTold() {
    folder.write("a.yml", "extends: housestyle.yml").write("housestyle.yml", "extends: a.yml");
    assertThat(folder.mistakes("a.md"))
        .containsExactly("a.yml:1: a circle: housestyle.yml extends a.yml extends housestyle.yml");
  }

  @Test
  void depthIsBounded() {
    folder.write("housestyle.yml", "extends: s0.yml");
    for (int i = 0; i < 9; i++) {
      folder.write("s" + i + ".yml", "extends: s" + (i + 1) + ".yml");
    }
    assertThat(folder.mistakes("a.md"))
        .containsExactly("s6.yml:1: more than 8 files extend each other");
  }

  @Test
  void aMistakeIsToldInTheSharedFile() {
    folder.write("shared/house.yml", "# shared\nregoin: en-US");
    folder.write("housestyle.yml", "extends: shared/house.yml");
    assertThat(folder.mistakes("a.md"))
        .singleElement()
        .asString()
        .startsWith("shared/house.yml:2: unknown key \"regoin\"; did you mean \"region\"?");
  }
}
