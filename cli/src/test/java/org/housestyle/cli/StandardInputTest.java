// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandardInputTest {

  private static final String PAGE = "<p>Police found <code>child pornography</code></p>";

  @Test
  void dashIsPlainText() {
    Run run = Run.reading("Police found child pornography – again.", "check", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("<stdin>:1:14: error").contains("pornography – again");
  }

  @Test
  void fileNameTellsTheFormatAndStandsInTheReport() {
    assertThat(Run.reading(PAGE, "check", "-").code()).isEqualTo(1);
    assertThat(Run.reading(PAGE, "check", "--stdin-filename", "story.html").code()).isZero();
    Run run = Run.reading("Child pornography", "check", "-", "--stdin-filename", "cms/7.md");
    assertThat(run.out()).startsWith("cms/7.md:1:1: error");
  }

  @Test
  void doesNotMixWithPaths() {
    assertThat(Run.reading(PAGE, "check", "-", "a.txt"))
        .isEqualTo(new Run(2, "", "housestyle: - is standard input; leave out the other paths\n"));
    Run named = Run.reading(PAGE, "check", "--stdin-filename", "a.md", "b.md");
    assertThat(named.code()).isEqualTo(2);
    assertThat(named.err()).contains("--stdin-filename is for standard input");
  }
}
