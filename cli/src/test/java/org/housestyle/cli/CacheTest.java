// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --cache}. */
class CacheTest {

  @TempDir private Path folder;
  private Path cache;

  @BeforeEach
  void aCleanStoryIsKnown() throws IOException {
    cache = folder.resolve("cache");
    Files.writeString(folder.resolve("a.md"), "He had child abuse images.\n");
    assertThat(check().err()).isEqualTo("1 file checked: nothing found\n");
  }

  private Run check(String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "check";
    arguments[1] = "--cache-location";
    arguments[2] = cache.toString();
    arguments[3] = folder.resolve("a.md").toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    return Run.of(arguments);
  }

  @Test
  void aRunThatLearnsNothingWritesNothing() throws IOException {
    byte[] before = Files.readAllBytes(cache);
    assertThat(before.length).isEqualTo("housestyle-cache 1\n".length() + 16);
    assertThat(check().err()).isEqualTo("1 file checked: nothing found\n");
    assertThat(Files.readAllBytes(cache)).isEqualTo(before);
  }

  @Test
  void whatIsCleanForOneGuidanceIsCheckedForAnother() {
    assertThat(check("--guidance", "luxembourg").out()).contains("child abuse images");
    assertThat(check().err()).isEqualTo("1 file checked: nothing found\n");
  }

  @Test
  void aChangedStoryIsChecked() throws IOException {
    Files.writeString(folder.resolve("a.md"), "He had child porn.\n");
    assertThat(check().code()).isEqualTo(1);
  }

  @Test
  void aChangedConfigurationCounts() throws IOException {
    Files.writeString(folder.resolve("housestyle.yml"), "rules: {child-porn: off}\n");
    Files.writeString(folder.resolve("a.md"), "He had child porn.\n");
    assertThat(check().code()).isZero();
    Files.delete(folder.resolve("housestyle.yml"));
    assertThat(check().code()).isEqualTo(1);
  }

  @Test
  void aDamagedCacheIsToldAndDoesNoHarm() throws IOException {
    Files.writeString(cache, "housestyle-cache 1\nx");
    Run run = check();
    assertThat(run.code()).isZero();
    assertThat(run.err()).startsWith(cache + ": the cache is damaged, and is made anew\n");
  }

  @Test
  void fixingTakesNoCache() {
    assertThat(check("--fix").err())
        .isEqualTo("housestyle: --cache is for checks; leave it out, or --fix\n");
  }
}
