// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.housestyle.run.RunResult;
import org.junit.jupiter.api.Test;

class GithubReportTest {

  private static String report(RunResult result) throws IOException {
    return Runs.write(BuiltInFormat.GITHUB, result);
  }

  @Test
  void aFindingIsALine() throws IOException {
    assertThat(report(Runs.of("a.md", "Police found child porn.")))
        .isEqualTo(
            "::error file=a.md,line=1,endLine=1,col=14,endColumn=24,title=sample/child-pornography"
                + "::\"child porn\": write \"child abuse images\". The pictures record a crime."
                + "%0ASource: Press Council, Notes to editors (2012)\n");
  }

  @Test
  void adviceIsANotice() throws IOException {
    assertThat(report(Runs.of("a.md", "A paedophile."))).startsWith("::notice file=a.md");
  }

  @Test
  void aPlaceOfTwoLinesHasNoColumns() throws IOException {
    assertThat(report(Runs.of("a.md", "He had child\nporn.")))
        .startsWith("::error file=a.md,line=1,endLine=2,title=");
  }

  @Test
  void namesAndCopyStartNoCommandOfTheirOwn() throws IOException {
    assertThat(report(Runs.of("a,b:%\r\n::error::.md", "Child porn.")))
        .startsWith("::error file=a%2Cb%3A%25%0D%0A%3A%3Aerror%3A%3A.md,line=1,")
        .hasLineCount(1);
  }

  @Test
  void problemsAndFilesThatCannotBeReadAreLinesToo() throws IOException {
    assertThat(report(Runs.hostile()).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("::warning ").contains("=housestyle/suppression::"),
            line -> assertThat(line).startsWith("::error ").contains("=sample/child-pornography::"),
            line ->
                assertThat(line)
                    .startsWith("::error ")
                    .contains("=housestyle/file::no\uFFFD file"));
  }

  @Test
  void nothingReachesATerminalRaw() throws IOException {
    assertThat(report(Runs.hostile())).doesNotContain("\u001B", "\u0007", "\u009B");
  }
}
