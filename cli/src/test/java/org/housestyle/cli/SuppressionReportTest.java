// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of comments that silence rules. */
class SuppressionReportTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void aCommentThatSilencesNothing() throws IOException {
    file =
        Files.writeString(
            folder.resolve("a.md"),
            "Rain.\n\n<!-- housestyle-ignore child-pornography -->\nSun.\n");
  }

  @Test
  void aProblemIsPrintedWithItsPlace() {
    Run run = Run.of("check", file.toString());
    assertThat(run.out())
        .endsWith(
            "a.md:3:1: warning: the comment silences no finding of child-pornography; remove it\n\n");
    assertThat(run.err()).isEqualTo("1 file checked: 1 problem with suppressions\n");
  }

  @Test
  void aProblemWeighsAsMuchAsAWarning() {
    assertThat(Run.of("check", file.toString()).code()).isZero();
    assertThat(Run.of("check", "--fail-on", "warning", file.toString()).code()).isEqualTo(1);
  }

  @Test
  void programsAreToldOfAProblem() {
    assertThat(Run.of("check", "--format", "json", file.toString()).out())
        .contains(
            "\"findings\":[],\"suppressionProblems\":[{\"message\":\"the comment silences no finding"
                + " of child-pornography; remove it\",\"start\":7,\"end\":51,\"line\":3,\"column\":1}]");
  }

  @Test
  void allAreListedWithRuleAndDateAndReason() throws IOException {
    Files.writeString(
        folder.resolve("b.md"),
        "<!-- housestyle-ignore child-porn, teen-sex until 2099-01-31: as quoted -->\nRain.\n");
    Run run = Run.of("suppressions", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().map(it -> it.substring(folder.toString().length() + 1)))
        .containsExactly(
            "a.md:3: child-pornography: (no reason given)",
            "b.md:1: child-porn until 2099-01-31: as quoted",
            "b.md:1: teen-sex until 2099-01-31: as quoted");
  }

  @Test
  void whatIsSilencedIsListedOnDemand() throws IOException {
    Files.writeString(
        file, "He had child porn. <!-- housestyle-ignore-line child-porn: as quoted -->\n");
    assertThat(Run.of("check", "--show-held", file.toString()).out())
        .endsWith("a.md:1:8: held: \"child porn\" (statement: suppressed: as quoted (line 1))\n\n");
  }
}
