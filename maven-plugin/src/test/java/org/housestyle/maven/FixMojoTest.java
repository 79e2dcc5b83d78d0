// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixMojoTest {

  private static final String ERROR = "Police found child pornography on his laptop.";

  @TempDir Path basedir;

  @Test
  void safeEditsAreMadeAndTheRestIsTold() throws Exception {
    Project project =
        Project.withCopy(basedir, ERROR, "", "\"It was child pornography,\" she said.");
    project.fix.execute();
    assertThat(project.at("src/docs/story.md"))
        .content()
        .startsWith("Police found child abuse images on his laptop.")
        .contains("\"It was child pornography,\"");
    assertThat(project.log.lines).hasSize(5).contains("info src/docs/story.md: 1 edit");
    assertThat(project.log.lines.get(1)).startsWith("info src/docs/story.md:3:9: ");
    assertThat(project.log.lines.get(2)).startsWith("info   why: The pictures record");
    assertThat(project.log.lines.get(3)).startsWith("info   source: Child Exploitation");
    assertThat(project.log.lines.get(4))
        .isEqualTo(
            "info Housestyle: 1 file checked, 1 edit made in 1 file;"
                + " left: 0 errors, 0 warnings, 1 advice");
  }

  @Test
  void findingsThatAreLeftDoNotFailIt() throws Exception {
    Project project = Project.withCopy(basedir, "Police found chld pornography on his laptop.");
    project.fix.execute();
    assertThat(project.log.lines)
        .contains(
            "info Housestyle: 1 file checked, 0 edits made in 0 files;"
                + " left: 1 error, 0 warnings, 0 advice");
  }

  @Test
  void aFileThatCannotBeReadStopsTheBuildWhenTheRestIsDone() throws Exception {
    Project project = Project.withCopy(basedir, ERROR).file("src/docs/a.md");
    Files.write(basedir.resolve("src/docs/a.md"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    assertThatThrownBy(project.fix::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("  src/docs/a.md: ");
    assertThat(project.at("src/docs/story.md")).content().contains("child abuse images");
  }

  @Test
  void skippedMeansNothingIsChanged() throws Exception {
    Project project = Project.withCopy(basedir, ERROR);
    project.fix.skip = true;
    project.fix.execute();
    assertThat(project.at("src/docs/story.md")).content().contains("child pornography");
  }

  @Test
  void theDifferenceIsLoggedAndNothingIsWritten() throws Exception {
    Project project = Project.withCopy(basedir, "Police found child pornography.");
    project.given("diff", "true");
    project.fix.execute();
    assertThat(project.at("src/docs/story.md")).content().contains("child pornography");
    assertThat(project.log.lines)
        .contains("info +Police found child abuse images.")
        .endsWith("info Housestyle: 1 file checked, 1 edit to make in 1 file; left: no findings");
  }

  @Test
  void withoutARepositoryNothingTellsWhatChanged() throws Exception {
    Project project = Project.withCopy(basedir, "Police found child pornography.");
    project.given("since", "HEAD");
    assertThatThrownBy(project.fix::execute)
        .hasMessageStartingWith("Housestyle: <since> (housestyle.since): ");
  }
}
