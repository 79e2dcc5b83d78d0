// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --baseline}, {@code --write-baseline} and {@code --since}. */
class BaselineTest {

  @TempDir private Path folder;
  private Path story;
  private String baseline;

  @BeforeEach
  void aStoryWithAFinding() throws IOException {
    story = Files.writeString(folder.resolve("a.md"), "He had child porn.\n");
    baseline = folder.resolve("known").toString();
  }

  private Run check(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "check";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = story.toString();
    return Run.of(arguments);
  }

  @Test
  void writingLetsAllPassAndSaysHowMany() {
    Run run = check("--write-baseline", baseline);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            baseline
                + ": 1 finding written\n1 file checked: nothing new found; 1 in the baseline\n");
  }

  @Test
  void onlyWhatIsNewIsReportedAndFails() throws IOException {
    check("--write-baseline", baseline);
    assertThat(check("--baseline", baseline).code()).isZero();
    Files.writeString(story, "Rain.\n\nHe had child porn.\n\nShe saw child porn.\n");
    Run run = check("--baseline", baseline);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("a.md:5:9: error").doesNotContain("a.md:3");
    assertThat(run.err())
        .isEqualTo("1 file checked: 1 error; 1 in the baseline; 1 can be fixed safely\n");
  }

  @Test
  void whatIsKnownIsListedOnDemand() {
    check("--write-baseline", baseline);
    assertThat(check("--baseline", baseline, "--show-held").out())
        .endsWith("a.md:1:8: held: \"child porn\" (statement: in the baseline)\n\n");
  }

  @Test
  void aCommentThatSilencesAFindingStaysOfUse() throws IOException {
    Files.writeString(
        story, "He had child porn. <!-- housestyle-ignore-line child-porn: as quoted -->\n");
    assertThat(check("--write-baseline", baseline).err()).contains(": 0 findings written\n");
    assertThat(check("--baseline", baseline, "--fail-on", "warning").code()).isZero();
  }

  @Test
  void whatIsNoMoreIsToldWithTheRemedy() throws IOException {
    check("--write-baseline", baseline);
    Files.writeString(story, "Rain.\n");
    assertThat(check("--baseline", baseline).err())
        .startsWith(
            baseline + ": 1 finding in it no longer there; remove them: --prune-baseline\n");
  }

  @Test
  void whatIsNoMoreIsRemovedAndWhatIsNewIsReported() throws IOException {
    Files.writeString(story, "He had child porn.\n\nThey sold kiddie porn to him.\n");
    check("--write-baseline", baseline);
    Files.writeString(story, "He had child porn.\n\nShe saw child pornography.\n");

    Run run = check("--baseline", baseline, "--prune-baseline");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("a.md:3:9: error").doesNotContain("a.md:1");
    assertThat(run.err()).startsWith(baseline + ": 1 finding no longer there and removed\n");
    assertThat(Files.readAllLines(Path.of(baseline)))
        .filteredOn(it -> it.endsWith("a.md"))
        .hasSize(1);
  }

  @Test
  void whatIsInFilesThatWereNotCheckedStays() throws IOException {
    Files.writeString(folder.resolve("b.md"), "She saw child porn.\n");
    Run.of("check", "--write-baseline", baseline, folder.toString());
    check("--baseline", baseline, "--prune-baseline");
    assertThat(Run.of("check", "--baseline", baseline, folder.toString()).code()).isZero();
  }

  @Test
  void pruningNeedsABaseline() {
    Run run = check("--prune-baseline");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("housestyle: --prune-baseline needs a baseline; add --baseline FILE\n");
  }

  @Test
  void aMissingBaselineIsWrongUse() {
    Run run = check("--baseline", baseline);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "housestyle: " + baseline + ": no such baseline; write it first (--write-baseline)\n");
  }

  @Test
  void whatIsNoBaselineIsNotOverwritten() {
    Run run = check("--write-baseline", story.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("a.md:1: not a baseline: ");
    assertThat(story).hasContent("He had child porn.");
  }

  @ParameterizedTest
  @CsvSource({
    "--fix --baseline x, '--fix edits known findings as well; leave it out, or --baseline'",
    "--fix --since HEAD, '--fix edits known findings as well; leave it out, or --since'",
    "--baseline x --write-baseline x, --write-baseline writes all findings; leave out --baseline",
    "--prune-baseline --baseline x --since HEAD, --prune-baseline compares whole files with a baseline; leave out --since",
    "--since HEAD --stdin-filename x, --since is about files; leave it out for standard input",
  })
  void optionsThatDoNotAgreeAreNamed(String options, String message) {
    Run run = Run.of(("check " + options).split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("housestyle: " + message + "\n");
  }

  @Test
  void standardInputHasTheBaselineOfItsName() {
    check("--write-baseline", baseline);
    Run run =
        Run.reading(
            "He had child porn.\n",
            "check",
            "--baseline",
            baseline,
            "--stdin-filename",
            story.toString());
    assertThat(run.code()).isZero();
  }

  @Test
  void outsideOfARepositoryNothingIsSince() {
    Run run = check("--since", "HEAD");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("housestyle: --since: " + story + " is not in a git repository");
  }

  @Test
  void sinceARevisionOnlyChangedLinesCount() throws IOException, InterruptedException {
    git("init", "-q");
    git("add", "-A");
    git("-c", "user.name=A", "-c", "user.email=a", "commit", "-q", "--no-gpg-sign", "-m", "x");
    assertThat(check("--since", "HEAD").err()).isEqualTo("0 files checked: nothing found\n");
    Files.writeString(story, "He had child porn.\n\nShe saw child porn.\n");
    Run run = check("--since", "HEAD", "--show-held");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "a.md:3:9: error", "a.md:1:8: held: \"child porn\" (statement: not changed since");
  }

  private void commitTwoStories() throws IOException, InterruptedException {
    git("init", "-q");
    Files.writeString(story, "Rain.\n\nHe had child porn.\n\nSun.\n");
    commit();
  }

  private void commit() throws IOException, InterruptedException {
    git("add", "-A");
    git("-c", "user.name=A", "-c", "user.email=a", "commit", "-q", "--no-gpg-sign", "-m", "x");
  }

  @Test
  void onlyWhatIsStagedIsChecked() throws IOException, InterruptedException {
    commitTwoStories();
    Files.writeString(story, "Rain.\n\nHe had child porn.\n\nMore child porn.\n");
    git("add", "a.md");
    Files.writeString(story, "Much child porn.\n\nHe had child porn.\n\nSun.\n");
    Run run = check("--staged");
    assertThat(run.out()).contains("a.md:5:6: error").doesNotContain("a.md:1", "a.md:3");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void whatIsNotStagedIsNotChecked() throws IOException, InterruptedException {
    commitTwoStories();
    Files.writeString(folder.resolve("new.md"), "Much child porn.\n");
    Files.writeString(story, "Much child porn.\n");
    assertThat(Run.of("check", "--staged", folder.toString()).code()).isZero();
  }

  @Test
  void beforeTheFirstCommitAllThatIsStagedIsNew() throws IOException, InterruptedException {
    git("init", "-q");
    git("add", "a.md");
    assertThat(check("--staged").out()).contains("a.md:1:8: error");
  }

  @Test
  void fixSinceEditsChangedLinesOnly() throws IOException, InterruptedException {
    commitTwoStories();
    Files.writeString(story, "Rain.\n\nHe had child porn.\n\nHe kept child porn.\n");
    Run run = Run.of("fix", "--since", "HEAD", story.toString());
    assertThat(story).hasContent("Rain.\n\nHe had child porn.\n\nHe kept child abuse images.\n");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("1 edit made in 1 file; nothing left");
  }

  @Test
  void fixSinceShowsTheDifferenceFirst() throws IOException, InterruptedException {
    commitTwoStories();
    Files.writeString(story, "He kept child porn.\n\nHe had child porn.\n\nSun.\n");
    Run run = Run.of("fix", "--diff", "--since", "HEAD", story.toString());
    assertThat(run.out()).contains("+He kept child abuse images.").doesNotContain("+He had");
    assertThat(story).content().startsWith("He kept child porn.");
  }

  @Test
  void theConfigurationNamesABaseline() throws IOException {
    check("--write-baseline", baseline);
    Files.writeString(folder.resolve("housestyle.yml"), "baseline: known\n");
    assertThat(check().code()).isZero();
    assertThat(check("--no-baseline").code()).isEqualTo(1);
  }

  @Test
  void aBaselineOfTheConfigurationThatIsMissingIsAnError() throws IOException {
    Files.writeString(folder.resolve("housestyle.yml"), "baseline: known\n");
    Run run = check();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("known", "--write-baseline");
  }

  @Test
  void fixIsNotCombinedWithABaselineOfTheConfiguration() throws IOException {
    Files.writeString(folder.resolve("housestyle.yml"), "baseline: known\n");
    assertThat(check("--fix").err()).contains("--no-baseline", "housestyle fix --since REV");
  }

  @Test
  void theConfigurationNamesACache() throws IOException {
    Files.writeString(folder.resolve("housestyle.yml"), "cache: clean\n");
    Files.writeString(story, "He had child abuse images.\n");
    check();
    assertThat(folder.resolve("clean")).exists();
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = "git";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    assertThat(new ProcessBuilder(command).directory(folder.toFile()).start().waitFor()).isZero();
  }
}
