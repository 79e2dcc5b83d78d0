// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.housestyle.Housestyle;
import org.housestyle.baseline.Baseline;
import org.housestyle.batch.CheckRun;
import org.housestyle.files.FileSet;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {

  private static final String ERROR = "Police found child pornography on his laptop.";
  private static final String WARNING = "Police are looking into historic abuse at the school.";
  private static final String FINDING =
      "src/docs/story.md:1:14: \"child pornography\": write \"child abuse images\""
          + " [child-protection/child-pornography]";

  private static final List<String> LOGGED =
      List.of(
          "error " + FINDING,
          "error   why: The pictures record a crime against a child; the word suggests a lawful"
              + " genre and a child who agreed.",
          "error   source: Child Exploitation and Online Protection Centre (CEOP), Press note on"
              + " the Annual Review: notes to editors on terminology (2012)");

  @TempDir Path basedir;

  @Test
  void cleanCopyIsOneLineInTheLog() throws Exception {
    Project project = Project.withCopy(basedir, "Child abuse images were found on his laptop.");
    project.check.execute();
    assertThat(project.log.lines).containsExactly("info Housestyle: 1 file checked, no findings");
  }

  @Test
  void aProjectWithoutCopyIsClean() throws Exception {
    Project project = new Project(basedir);
    project.check.execute();
    assertThat(project.log.lines).containsExactly("info Housestyle: 0 files checked, no findings");
  }

  @Test
  void anErrorFailsTheBuildAndSaysWhereAndWhatToWrite() throws Exception {
    Project project = Project.withCopy(basedir, ERROR);
    assertThatThrownBy(project.check::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "Housestyle: 1 finding at level error; see above.\n"
                + "Run mvn housestyle:fix: 1 edit is safe."
                + " To report without failing: -Dhousestyle.failOn=never");
    assertThat(project.log.lines)
        .startsWith(LOGGED.toArray(String[]::new))
        .endsWith("info Housestyle: 1 file checked, 1 error, 0 warnings, 0 advice")
        .hasSize(LOGGED.size() + 1);
  }

  @Test
  void withoutALogTheFailureNamesTheFirstFive() throws Exception {
    Project project =
        Project.withCopy(basedir, Collections.nCopies(7, ERROR).toArray(String[]::new));
    project.check.console = false;
    assertThatThrownBy(project.check::execute)
        .hasMessageContaining("7 findings")
        .hasMessageContaining("story.md:5:14")
        .hasMessageContaining("\n  and 2 more\n")
        .message()
        .doesNotContain("story.md:6:14");
  }

  @Test
  void aWarningFailsTheBuildOnlyIfAsked() throws Exception {
    Project project = Project.withCopy(basedir, WARNING);
    project.check.execute();
    assertThat(project.log.lines.get(0)).startsWith("warn src/docs/story.md:1:25: ");
    project.check.failOn = "warning";
    assertThatThrownBy(project.check::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("1 finding at level warning or above");
  }

  @Test
  void neverMeansNever() throws Exception {
    Project project = Project.withCopy(basedir, ERROR);
    project.check.failOn = "never";
    project.check.execute();
    assertThat(project.log.lines).contains("error " + FINDING);
  }

  @Test
  void skippedMeansNothingIsRead() throws Exception {
    Project project = Project.withCopy(basedir, ERROR);
    project.check.skip = true;
    project.check.execute();
    assertThat(project.log.lines).containsExactly("info Housestyle: skipped");
  }

  @Test
  void theGoalIsSkippedByItself() throws Exception {
    Project project = Project.withCopy(basedir, ERROR);
    project.check.skipCheck = true;
    project.check.execute();
    assertThat(project.log.lines).containsExactly("info Housestyle: skipped");
  }

  @Test
  void reportsGoToFilesOfTheProject() throws Exception {
    Project project = Project.withCopy(basedir, ERROR);
    project.check.reports = List.of("json=target/new/report.json", " text=target/report.txt");
    project.check.failOn = "never";
    project.check.execute();
    for (String report : List.of("target/new/report.json", "target/report.txt")) {
      assertThat(project.at(report))
          .content()
          .contains("src/docs/story.md", "child abuse images")
          .doesNotContain(basedir.toString());
    }
    assertThat(project.log.lines)
        .endsWith(
            "info Housestyle: 1 file checked, 1 error, 0 warnings, 0 advice;"
                + " written: target/new/report.json, target/report.txt");
  }

  @Test
  void withoutConsoleThereIsOnlyASummary() throws Exception {
    Project project = Project.withCopy(basedir, ERROR);
    project.check.console = false;
    project.check.failOn = "never";
    project.check.execute();
    assertThat(project.log.lines)
        .containsExactly("info Housestyle: 1 file checked, 1 error, 0 warnings, 0 advice");
  }

  @Test
  void aCommentThatSilencesNothingWeighsAsMuchAsAWarning() throws Exception {
    Project project =
        Project.withCopy(basedir, "<!-- housestyle-ignore client: none -->", "The home side won.");
    project.check.execute();
    assertThat(project.log.lines)
        .hasSize(2)
        .contains(
            "info Housestyle: 1 file checked, 0 errors, 0 warnings, 0 advice,"
                + " 1 problem with suppressions");
    assertThat(project.log.lines.get(0)).startsWith("warn src/docs/story.md:1:1: ");
    project.check.failOn = "warning";
    assertThatThrownBy(project.check::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("1 finding at level warning or above");
  }

  @Test
  void pathsAreSeenFromTheFolderOfTheWholeBuild() throws Exception {
    Project module = Project.withCopy(basedir.resolve("courts"), ERROR);
    module.check.root = basedir.toFile();
    module.check.failOn = "never";
    module.check.execute();
    assertThat(module.log.lines).contains("error courts/" + FINDING);
  }

  @Test
  void aModuleBesideItsParentTellsItsOwnPaths() throws Exception {
    Project module = Project.withCopy(basedir.resolve("courts"), ERROR);
    module.check.root = basedir.resolve("parent").toFile();
    module.check.failOn = "never";
    module.check.execute();
    assertThat(module.log.lines).contains("error " + FINDING);
  }

  @Test
  void theCharsetOfTheProjectIsUsed() throws Exception {
    Project project = new Project(basedir).file("src/docs/a.md");
    byte[] latin1 = {'c', 'a', 'f', (byte) 0xE9};
    Files.write(basedir.resolve("src/docs/a.md"), latin1);
    project.check.encoding = "ISO-8859-1";
    project.check.execute();
    assertThat(project.log.lines).containsExactly("info Housestyle: 1 file checked, no findings");
  }

  @Test
  void aFileThatIsNoTextStopsTheBuildWhenTheRestIsDone() throws Exception {
    Project project = Project.withCopy(basedir, ERROR).file("src/docs/a.md");
    Files.write(basedir.resolve("src/docs/a.md"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    assertThatThrownBy(project.check::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith(
            "Housestyle: 1 file could not be read or changed; the rest was done:\n")
        .hasMessageContaining("  src/docs/a.md: ")
        .hasMessageEndingWith("leave them out with <excludes> (housestyle.excludes).");
    assertThat(project.log.lines).contains("error " + FINDING);
  }

  @Test
  void namedFoldersAndGlobsChooseTheFiles() throws Exception {
    Project project =
        Project.withCopy(basedir, ERROR)
            .file("content/clean.txt", "Nothing to find.")
            .file("content/drafts/court.txt", ERROR)
            .file("content/court.md", ERROR);
    project.check.sourceDirectories = List.of(project.at("content"));
    project.check.includes = List.of("**/*.txt");
    project.check.excludes = List.of("drafts/**");
    project.check.execute();
    assertThat(project.log.lines).containsExactly("info Housestyle: 1 file checked, no findings");
  }

  @Test
  void aFileThatNoReaderReadsIsCountedOrIfItIsIncludedAnError() throws Exception {
    Project project =
        Project.withCopy(basedir, "Nothing to find.").file("src/docs/b.rtf", "Nothing.");
    project.check.execute();
    assertThat(project.log.lines)
        .containsExactly("info Housestyle: 1 file checked, no findings; 1 .rtf not read");
    project.check.includes = List.of("**");
    assertThatThrownBy(project.check::execute)
        .hasMessageContaining("  src/docs/b.rtf: rich text (.rtf) is not read");
  }

  @Test
  void theNearestConfigurationHolds() throws Exception {
    Project project =
        Project.withCopy(basedir, ERROR)
            .file("housestyle.yml", "fail-on: warning", "rules: {child-pornography: warning}");
    assertThatThrownBy(project.check::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("1 finding at level warning or above");
    project.file("src/docs/housestyle.yml", "rules: {child-pornography: off}");
    project.check.execute();
    assertThat(project.log.lines).contains("info Housestyle: 1 file checked, no findings");
  }

  @Test
  void parametersGoBeforeIt() throws Exception {
    Project project =
        Project.withCopy(basedir, ERROR)
            .file("housestyle.yml", "guidance: luxembourg", "exclude: [src/]")
            .file("other.yml", "guidance: iwf", "fail-on: error");
    project.check.configuration = project.at("other.yml");
    project.check.guidance = "ceop";
    project.check.failOn = "never";
    project.check.execute();
    assertThat(project.log.lines).contains("error " + FINDING);
  }

  @Test
  void whatTheBaselineHasIsLetPass() throws Exception {
    Project project = Project.withCopy(basedir, ERROR);
    FileSet files = FileSet.of(List.of(basedir.resolve("src/docs")));
    RunResult now =
        new CheckRun(Housestyle.withRules(BuiltInPacks.childProtection()), UTF_8, 1, Progress.NONE)
            .check(files);
    project.check.baseline = project.at("known");
    Baseline.empty(basedir.resolve("known")).updated(now, files.files()).write();
    project.check.execute();
    assertThat(project.log.lines)
        .containsExactly("info Housestyle: 1 file checked, no new findings; 1 in the baseline");

    project.file("src/docs/new.md", WARNING).file("src/docs/story.md", "Nothing to find.");
    project.check.execute();
    assertThat(project.log.lines)
        .contains("info Housestyle: known: 1 finding in it no longer there; write it again")
        .contains("info Housestyle: 2 files checked, 0 errors, 1 warning, 0 advice");
  }

  @Test
  void theCommandLineGoesBeforeThePom() throws Exception {
    Project project = Project.withCopy(basedir, ERROR, WARNING);
    project.check.failOn = "error";
    project.check.packs = List.of("migration");
    project.given("failOn", "never").given("packs", "suicide, no-such-pack");
    assertThatThrownBy(project.check::execute)
        .hasMessageContaining("\"no-such-pack\"")
        .hasMessageContaining("(housestyle.packs)");
    project.given("packs", "suicide");
    project.check.execute();
  }

  @Test
  void whatAStoryLacksIsLoggedAndFailsABuildThatAsksForIt() throws Exception {
    Project project =
        Project.withCopy(basedir, "# Baker died by suicide").given("packs", "help-lines");
    project.check.execute();
    assertThat(project.log.lines)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("src/docs/story.md:1:3: a story about a suicide needs a help line"))
        .contains("info Housestyle: 1 file checked, 0 errors, 0 warnings, 1 advice");
    project.given("failOn", "advice");
    assertThatThrownBy(project.check::execute).isInstanceOf(MojoFailureException.class);
  }

  @Test
  void everyParameterCanBeGivenOnTheCommandLine() throws Exception {
    Project project = Project.withCopy(basedir, ERROR).file("copy/a.md", ERROR, ERROR);
    project
        .given("sourceDirectories", "copy")
        .given("maxAllowedViolations", "1")
        .given("console", "false")
        .given("reports", "json=a.json,line=a.txt");
    assertThatThrownBy(project.check::execute)
        .hasMessageStartingWith("Housestyle: 2 findings at level error, and 1 allowed:\n");
    assertThat(project.at("a.txt")).content().hasLineCount(2);
    project.given("skip", "");
    project.check.execute();
  }

  @Test
  void aNumberThatIsNoneIsReported() {
    Project project = new Project(basedir).given("maxAllowedViolations", "many");
    assertThatThrownBy(project.check::execute)
        .hasMessage(
            "Housestyle: <maxAllowedViolations> (housestyle.maxAllowedViolations): \"many\" is not"
                + " a whole number");
  }

  @Test
  void someViolationsAreLetPass() throws Exception {
    Project project = Project.withCopy(basedir, ERROR);
    project.check.maxAllowedViolations = 1;
    project.check.execute();
  }

  @Test
  void theNamesOfOtherPluginsMeanTheSame() throws Exception {
    Project project = Project.withCopy(basedir, WARNING);
    project.check.violationSeverity = "info";
    assertThatThrownBy(project.check::execute).isInstanceOf(MojoFailureException.class);
    project.check.failOnViolation = false;
    project.check.execute();
  }

  @Test
  void onTheCommandLineTheyGoBeforeThePomsOtherNames() throws Exception {
    Project project = Project.withCopy(basedir, WARNING);
    project.check.failOn = "never";
    project.check.failOnViolation = false;
    project.given("violationSeverity", "warning");
    assertThatThrownBy(project.check::execute).isInstanceOf(MojoFailureException.class);
    project.given("failOnViolation", "false");
    project.check.execute();
  }

  @Test
  void levelsOfRulesAndUsagesAreParameters() throws Exception {
    Project project = Project.withCopy(basedir, ERROR, "\"It was child porn,\" she said.");
    project.check.rules = List.of("child-pornography=off");
    project.check.levels = List.of("quotation=warning");
    project.check.execute();
    assertThat(project.log.lines)
        .contains("info Housestyle: 1 file checked, 0 errors, 1 warning, 0 advice");
  }

  @Test
  void aPhraseIsAllowed() throws Exception {
    Project project = Project.withCopy(basedir, ERROR);
    project.check.allow = List.of("found child pornography");
    project.check.execute();
  }

  @Test
  void theConfigurationNamesTheBaseline() throws Exception {
    Project project = Project.withCopy(basedir, ERROR).file("housestyle.yml", "baseline: known");
    Files.createDirectories(basedir.resolve(".git"));
    assertThatThrownBy(project.check::execute).hasMessageContaining("<baseline>");
  }
}
