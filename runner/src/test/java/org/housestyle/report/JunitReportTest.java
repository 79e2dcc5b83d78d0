// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.housestyle.run.RunResult;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JunitReportTest {

  @Test
  void aFindingIsATestThatFails() throws IOException {
    assertThat(Runs.write(BuiltInFormat.JUNIT, Runs.of("a.md", "Police found child porn.")))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="housestyle" tests="1" failures="1" errors="0">
              <testsuite name="a.md" tests="1" failures="1" errors="0" skipped="0" time="0">
                <testcase name="sample/child-pornography (1:14)" classname="a.md" time="0">
                  <failure type="error" message="&quot;child porn&quot;: \
            write &quot;child abuse images&quot;. The pictures record a crime.">\
            a.md:1:14: "child porn": write "child abuse images". The pictures record a crime.
            write: child abuse images
            consider: child abuse material
            consider: child sexual abuse material
            source: Press Council, Notes to editors (2012)
            source: Agency, Words in the news
            </failure>
                </testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void adviceIsSkippedSoThatAQuotationBreaksNoBuild() throws Exception {
    Element root =
        Parsed.xml(Runs.write(BuiltInFormat.JUNIT, Runs.of("a.md", "“It was child porn.”")));
    assertThat(root.getAttribute("failures")).isEqualTo("0");
    assertThat(Parsed.attributes(root, "testsuite", "skipped")).containsExactly("1");
    assertThat(Parsed.attributes(root, "skipped", "message").get(0)).contains("is quoted");
  }

  @Test
  void filesWithoutFindingsAreOneTestThatPasses() throws Exception {
    RunResult run =
        Runs.together(
            Runs.of("a.md", "Fine."), Runs.of("b.md", "Child porn."), Runs.of("c.md", "Fine."));
    Element root = Parsed.xml(Runs.write(BuiltInFormat.JUNIT, run));
    assertThat(Parsed.attributes(root, "testcase", "name"))
        .containsExactly("sample/child-pornography (1:1)", "files without findings: 2");
    assertThat(root.getAttribute("tests")).isEqualTo("2");
  }

  @Test
  void aFileThatCannotBeReadIsAnError() throws Exception {
    RunResult run = Runs.together(Runs.unread("b.md", "no such file"), Runs.of("a.md", "Fine."));
    Element root = Parsed.xml(Runs.write(BuiltInFormat.JUNIT, run));
    assertThat(root.getAttribute("errors")).isEqualTo("1");
    assertThat(Parsed.attributes(root, "error", "message")).containsExactly("no such file");
  }

  @Test
  void hostileCopyAndNamesAreWellFormed() throws Exception {
    String report = Runs.write(BuiltInFormat.JUNIT, Runs.hostile());
    assertThat(report).doesNotContain("\u001B", "\u0007", "\u009B", "\uFFFE");
    assertThat(Parsed.attributes(Parsed.xml(report), "testcase", "name"))
        .containsExactly(
            "housestyle/suppression (1:1)", "sample/child-pornography (3:18)", "housestyle/file");
  }

  @Test
  void thereIsAlwaysATest() throws IOException {
    assertThat(Runs.write(BuiltInFormat.JUNIT, Runs.together()))
        .contains("<testcase name=\"files without findings: 0\"");
  }
}
