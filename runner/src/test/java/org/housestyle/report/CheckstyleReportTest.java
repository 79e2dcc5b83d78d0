// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CheckstyleReportTest {

  @Test
  void aFindingIsAnErrorOfItsFile() throws IOException {
    assertThat(Runs.write(BuiltInFormat.CHECKSTYLE, Runs.of("a.md", "Police found child porn.")))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <checkstyle version="4.3">
              <file name="a.md">
                <error line="1" column="14" severity="error" message="&quot;child porn&quot;: \
            write &quot;child abuse images&quot;. The pictures record a crime." \
            source="housestyle.sample.child-pornography"/>
              </file>
            </checkstyle>
            """);
  }

  @Test
  void adviceIsInfo() throws IOException {
    assertThat(Runs.write(BuiltInFormat.CHECKSTYLE, Runs.of("a.md", "A paedophile.")))
        .contains("severity=\"info\"");
  }

  @Test
  void hostileCopyAndNamesAreWellFormed() throws Exception {
    String report = Runs.write(BuiltInFormat.CHECKSTYLE, Runs.hostile());
    assertThat(report).doesNotContain("\u001B", "\u0007", "\u009B", "\uFFFE");
    Element root = Parsed.xml(report);
    assertThat(Parsed.attributes(root, "file", "name"))
        .containsExactly(
            Runs.HOSTILE_NAME.replace('\u001B', '\uFFFD'),
            "x" + Runs.HOSTILE_NAME.replace('\u001B', '\uFFFD'));
    assertThat(Parsed.attributes(root, "error", "source"))
        .containsExactly(
            "housestyle.suppression", "housestyle.sample.child-pornography", "housestyle.file");
    assertThat(Parsed.attributes(root, "error", "severity"))
        .containsExactly("warning", "error", "error");
  }

  @Test
  void aRunWithoutFindingsHasNoFiles() throws IOException {
    assertThat(Runs.write(BuiltInFormat.CHECKSTYLE, Runs.of("a.md", "Fine.")))
        .endsWith("<checkstyle version=\"4.3\">\n</checkstyle>\n");
  }
}
