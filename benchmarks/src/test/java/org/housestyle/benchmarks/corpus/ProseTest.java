// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProseTest {

  private static final String SENTENCE = "The committee met on Monday and agreed on the budget. ";

  @TempDir Path folder;

  @Test
  void cutsParagraphsBetweenSentences() {
    assertThat(Prose.paragraphs(SENTENCE.repeat(20)))
        .hasSizeGreaterThan(1)
        .allSatisfy(paragraph -> assertThat(paragraph).startsWith("The ").endsWith("budget."));
  }

  @Test
  void endsNoParagraphAfterAnAbbreviation() {
    assertThat(Prose.paragraphs("He asked Mr. Brown of the U.S. Senate, ".repeat(30))).hasSize(1);
  }

  @Test
  void losesNoWord() {
    String text = SENTENCE.repeat(20).strip();
    assertThat(String.join(" ", Prose.paragraphs(text))).isEqualTo(text);
  }

  @Test
  void beginsAgainAfterTheLastParagraph() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "One.");
    Files.writeString(folder.resolve("b.txt"), "Two.");
    Prose prose = Prose.read(folder);
    assertThat(prose.paragraph(0)).isEqualTo("Two.");
    assertThat(prose.paragraph(3)).isEqualTo("One.");
  }

  @Test
  void saysWhatIsMissing() {
    assertThatThrownBy(() -> Prose.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("benchmarks/corpus");
  }
}
