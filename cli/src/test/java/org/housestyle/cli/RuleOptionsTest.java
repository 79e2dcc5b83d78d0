// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --select}, {@code --ignore}, {@code --statistics} and the format {@code line}. */
class RuleOptionsTest {

  @TempDir private Path folder;
  private String story;

  @BeforeEach
  void aStory() throws IOException {
    Path file = folder.resolve("story.txt");
    Files.writeString(file, "He had child porn.\nHe had child pornography.\nHe kept child porn.\n");
    story = file.toString();
  }

  private Run check(String... options) {
    String[] args = new String[options.length + 2];
    System.arraycopy(options, 0, args, 2, options.length);
    args[0] = "check";
    args[1] = story;
    return Run.of(args);
  }

  @Test
  void aFindingIsALine() {
    assertThat(check("--format", "line", "--select", "child-pornography").out())
        .isEqualTo(
            story
                + ":2:8: error: \"child pornography\": write \"child abuse images\""
                + " [child-protection/child-pornography]\n");
  }

  @Test
  void onlySelectedRulesAreChecked() {
    assertThat(check("--format", "line", "--select", "child-porn").out())
        .contains(":1:8: ", ":3:9: ")
        .doesNotContain(":2:8: ");
  }

  @Test
  void ignoredRulesAreNot() {
    assertThat(check("--format", "line", "--ignore", "child-protection/child-porn").out())
        .contains(":2:8: ")
        .doesNotContain(":1:8: ");
  }

  @Test
  void aWholePackIsSelectedOrIgnored() {
    assertThat(check("--select", "child-protection/*")).isEqualTo(check());
    assertThat(check("--ignore", "child-protection/*").code()).isZero();
  }

  @Test
  void whatTheConfigurationTurnsOffStaysOff() throws IOException {
    Files.writeString(folder.resolve("housestyle.yml"), "rules: {child-porn: off}\n");
    assertThat(check("--select", "child-porn").out()).isEmpty();
  }

  @Test
  void fixMakesTheEditsOfSelectedRules() throws IOException {
    Run.of("fix", "--select", "child-pornography", story);
    assertThat(Path.of(story)).content().contains("child porn.", "had child abuse images.");
  }

  @Test
  void anUnknownRuleIsNoted() {
    Run run = check("--select", "child-prn");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--select: no rule \"child-prn\"; did you mean \"child-porn\"?");
  }

  @Test
  void aRuleOfAPackThatIsNotInUseIsNoted() {
    assertThat(check("--select", "suicide/committed-suicide").err())
        .contains(
            "--select: the pack \"suicide\" of \"suicide/committed-suicide\" is not in use"
                + " (in use: child-protection)");
  }

  @Test
  void statisticsCountTheFindingsOfEachRule() {
    assertThat(check("--statistics").out())
        .isEqualTo(
            """
            2  child-protection/child-porn (2 errors, 2 can be fixed safely)
            1  child-protection/child-pornography (1 error, 1 can be fixed safely)
            """);
  }

  @Test
  void statisticsHaveNoOtherFormat() {
    assertThat(check("--statistics", "-f", "json").err())
        .isEqualTo("housestyle: --statistics has a format of its own; leave out --format\n");
  }

  @Test
  void aMessageNamesTheWordsThatAreReplaced() throws IOException {
    Files.writeString(Path.of(story), "Police said he had sex with a 13-year-old girl.\n");
    assertThat(check("-f", "line").out())
        .contains(
            "\"sex with a 13-year-old girl\": consider \"sexually abused\" for \"had sex with\"");
  }
}
