// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ReportFormatsTest {

  @Test
  void aFormatOfAnotherLibraryIsFoundByItsName() throws IOException {
    StringWriter out = new StringWriter();
    ReportFormats.named("count")
        .report(ReportDetail.PLAIN)
        .write(Runs.of("a.md", "A paedophile."), out);
    assertThat(out).hasToString("1\n");
  }

  @Test
  void builtInFormatsComeFirst() {
    assertThat(ReportFormats.ids())
        .containsExactly(
            "text",
            "line",
            "json",
            "html",
            "sarif",
            "checkstyle",
            "junit",
            "github",
            "gitlab",
            "rdjson",
            "count");
  }

  @Test
  void aWrongNameIsAnsweredWithAllNames() {
    assertThatThrownBy(() -> ReportFormats.named("yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no format \"yaml\"; known: text, line,")
        .hasMessageEndingWith(", count");
  }
}
