// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusPartTest {

  @Test
  void filesAreOfPlainTextUnlessTheNameSaysOtherwise() {
    assertThat(CorpusPart.parse("files-10mb"))
        .isEqualTo(new CorpusPart("files-10mb", false, 10, Markup.TXT));
  }

  @Test
  void theNameTellsTheMarkup() {
    assertThat(CorpusPart.parse("file-200mb-md").markup()).isEqualTo(Markup.MD);
  }

  @Test
  void aMegabyteIsTwoHundredAndFiftyArticles() {
    assertThat(CorpusPart.parse("files-10mb").articles()).isEqualTo(2_500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "files", "files-10", "folder-10mb", "files-10mb-pdf", "a-1mb-md-x"})
  void otherNamesAreRefused(String name) {
    assertThatThrownBy(() -> CorpusPart.parse(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("files-10mb-md");
  }
}
