// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.housestyle.formats.OfficeCopy.blocks;
import static org.housestyle.formats.OfficeCopy.findings;
import static org.housestyle.formats.OfficeCopy.fixed;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is copy in a notebook. */
class NotebookReaderTest {

  private static final NotebookReader NOTEBOOK = new NotebookReader();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void cellsInMarkdownAreCopyAndCodeIsNot() {
    String before =
        """
        {"cells": [
          {"cell_type": "markdown", "source": ["# A headline\\n", "\\n", "He had *child* porn.\\n"]},
          {"cell_type": "code", "source": ["print('child pornography')"], "outputs": [{"text": "child porn"}]},
          {"cell_type": "markdown", "source": "He had child pornography."}]}
        """;
    assertThat(blocks(bytes(before), NOTEBOOK))
        .isEqualTo(
            "headline: A headline\nparagraph: He had child porn.\nparagraph: He had child pornography.");
    assertThat(findings(bytes(before), NOTEBOOK))
        .isEqualTo("cell 1: statement: child* porn\ncell 3: statement: child pornography (safe)");
    assertThat(new String(fixed(bytes(before), NOTEBOOK), StandardCharsets.UTF_8))
        .isEqualTo(before.replace("\"He had child pornography.", "\"He had child abuse images."));
  }

  @Test
  void otherJsonIsRefused() {
    assertThatThrownBy(() -> blocks(bytes("{\"a\": 1}"), NOTEBOOK))
        .hasMessageContaining("not a Jupyter notebook");
  }
}
