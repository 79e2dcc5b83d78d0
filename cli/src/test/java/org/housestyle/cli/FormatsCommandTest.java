// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code housestyle formats}, and the keys of front matter that a house chooses. */
class FormatsCommandTest {

  @TempDir private Path folder;

  @Test
  void everyFormatIsListedWithItsEndings() {
    Run run = Run.of("formats");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("markdown", ".md .markdown .qmd .rmd", ".html .htm", "XHTML", "all of it")
        .containsOnlyOnce("What is copy in front matter");
  }

  @Test
  void oneFormatIsListedWithItsTables() {
    assertThat(Run.of("formats", "markdown").out())
        .contains("What is copy in front matter")
        .doesNotContain("What is copy in HTML");
  }

  @Test
  void anUnknownFormatIsWrongUse() {
    Run run = Run.of("formats", "rtf");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no format \"rtf\"; known: text, markdown, mdx, html, xhtml");
  }

  @Test
  void aHouseAddsAndRemovesKeysOfFrontMatter() throws IOException {
    Path config = folder.resolve("housestyle.yml");
    Files.writeString(config, "front-matter: {add: verdict, remove: [deck]}\n");
    Path story = folder.resolve("story.md");
    Files.writeString(story, "---\nverdict: He had child porn.\ndeck: He had child porn.\n---\n");
    Run run = Run.of("check", "--config", config.toString(), story.toString());
    assertThat(run.out()).contains("story.md:2:17").doesNotContain("story.md:3:");
    assertThat(Run.of("formats", "--config", config.toString()).out())
        .contains("verdict", "added by the house", "removed by the house");
  }
}
