package org.housestyle.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.housestyle.rule.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shared files lie under the one that names them. */
class ExtendsTest {

  private static final String COPY = "A paedophile had child porn.";

  @TempDir Path root;
  private TestHouse house;

  @BeforeEach
  void aRepository() {
    house = new TestHouse(root).write(".git/HEAD", "");
  }

  @Test
  void theFileThatExtendsGoesBeforeWhatItExtends() {
    house.write("shared/house.yml", "rules: {paedophile: warning, child-pornography: warning}");
    house.write("housestyle.yml", "extends: shared/house.yml\nrules: {paedophile: advice}");
    assertThat(house.levels("a.md", COPY)).containsExactly(Level.ADVICE, Level.WARNING);
  }

  @Test
  void ofSeveralTheLastGoesFirst() {
    house.write("one.yml", "rules: {paedophile: warning, child-pornography: warning}");
    house.write("two.yml", "rules: {paedophile: advice}");
    house.write("housestyle.yml", "extends: [one.yml, two.yml]");
    assertThat(house.levels("a.md", COPY)).containsExactly(Level.ADVICE, Level.WARNING);
  }

  @Test
  void aNearerFileHoldsAloneUnlessItExtends() {
    house.write("housestyle.yml", "rules: {paedophile: off}");
    house.write("in/housestyle.yml", "rules: {child-pornography: off}");
    house.write("on/housestyle.yml", "extends: ../housestyle.yml");
    assertThat(house.check("in/a.md", COPY)).hasSize(1);
    assertThat(house.check("on/a.md", COPY))
        .singleElement()
        .extracting(it -> it.rule().id())
        .isEqualTo("child-pornography");
  }

  @Test
  void globsOfSharedFilesAreSeenFromTheFileThatExtends() {
    house.write("shared/house.yml", "overrides: [{paths: archive/, off: true}]");
    house.write("housestyle.yml", "extends: shared/house.yml");
    assertThat(house.check("archive/a.md", COPY)).isEmpty();
  }

  @Test
  void packsOfSharedFilesAreSeenFromTheSharedFile() {
    String pack = "org/housestyle/pack";
    house.write(
        "shared/house.yml",
        "packs: [" + Path.of("../core/src/test/resources", pack).toAbsolutePath() + "]");
    house.write("housestyle.yml", "extends: shared/house.yml");
    assertThat(house.check("a.md", COPY)).hasSize(2);
  }

  @Test
  void aResourceMayBeShared() {
    house.write("housestyle.yml", "extends: classpath:org/housestyle/config/house.yml");
    assertThat(house.levels("a.md", COPY)).containsExactly(Level.WARNING, Level.WARNING);
  }

  @Test
  void aCircleIsTold() {
    house.write("a.yml", "extends: housestyle.yml").write("housestyle.yml", "extends: a.yml");
    assertThat(house.mistakes("a.md"))
        .containsExactly("a.yml:1: a circle: housestyle.yml extends a.yml extends housestyle.yml");
  }

  @Test
  void depthIsBounded() {
    house.write("housestyle.yml", "extends: s0.yml");
    for (int i = 0; i < 9; i++) {
      house.write("s" + i + ".yml", "extends: s" + (i + 1) + ".yml");
    }
    assertThat(house.mistakes("a.md"))
        .containsExactly("s6.yml:1: more than 8 files extend each other");
  }

  @Test
  void aMistakeIsToldInTheSharedFile() {
    house.write("shared/house.yml", "# shared\nregoin: en-US");
    house.write("housestyle.yml", "extends: shared/house.yml");
    assertThat(house.mistakes("a.md"))
        .singleElement()
        .asString()
        .startsWith("shared/house.yml:2: unknown key \"regoin\"; did you mean \"region\"?");
  }
}
