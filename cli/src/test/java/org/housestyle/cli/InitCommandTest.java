// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

  @TempDir private Path folder;

  private String described() {
    Run run = Run.of("config", "--show", folder.toString());
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  @Test
  void whatItWritesChangesNothing() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    List<String> before = values(described());
    Run run = Run.of("init", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("housestyle.yml written", "housestyle config --show");
    assertThat(values(described())).isEqualTo(before);
  }

  /** Key and value of each line but the first, which names the file. */
  private static List<String> values(String described) {
    return described.lines().skip(1).map(it -> it.replaceFirst(" +\\S+$", "").strip()).toList();
  }

  @Test
  void whatItCommentsOutHoldsToo() throws IOException {
    Run.of("init", folder.toString());
    Path file = folder.resolve("housestyle.yml");
    String text = Files.readString(file).replace("#  - our-style.yaml\n", "");
    String uncommented = text.replaceAll("(?m)^#(?=\\S|  )", "");
    Files.writeString(file, uncommented);
    assertThat(described())
        .contains("suicide", "sexting: off", "paedophile (quotation): off", "drafts/", "**/*.md")
        .contains("Stop Child Prostitution Trust");
    assertThat(Run.of("config", "--show", folder + "/archive/a.md").out()).contains("*: off");
  }

  @Test
  void itNeverOverwrites() throws IOException {
    Path file = Files.writeString(folder.resolve("housestyle.yml"), "region: en-US");
    Run run = Run.of("init", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("housestyle: " + file + " is there already; it was left as it is\n");
    assertThat(file).hasContent("region: en-US");
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    Run run = Run.of("init", folder.resolve("no").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("cannot be written").doesNotContain("Exception");
  }
}
