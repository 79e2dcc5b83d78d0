// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong setting is told by its name, with what it may be. */
class WrongSettingsTest {

  @TempDir Path basedir;
  private Project project;

  @BeforeEach
  void project() throws IOException {
    project = Project.withCopy(basedir, "The council will meet on Monday.");
  }

  private void expect(String message) {
    assertThatThrownBy(project.check::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("Housestyle: " + message);
  }

  @Test
  void failOn() {
    project.check.failOn = "fatal";
    expect(
        "<failOn> (housestyle.failOn): no level \"fatal\"; known: error, warning, advice, never");
  }

  @Test
  void reportsOfNoKnownFormat() {
    project.check.reports = List.of("xlm=report.xml");
    expect("<reports> (housestyle.reports): no format \"xlm\"; known: text, line, json");
  }

  @Test
  void reportsWithoutFile() {
    project.check.reports = List.of("json");
    expect("<reports> (housestyle.reports): \"json\" is not FORMAT=FILE, such as json=target/");
  }

  @Test
  void reportsThatGoToAFolder() {
    project.check.reports = List.of("json=src/docs");
    expect("<reports> (housestyle.reports): " + project.at("src/docs") + " cannot be written");
  }

  @Test
  void encoding() {
    project.check.encoding = "UTF-9";
    expect("<encoding> (housestyle.encoding): no charset \"UTF-9\"");
  }

  @Test
  void guidance() {
    project.check.guidance = "ceob";
    expect(
        "<guidance> (housestyle.guidance): no guidance \"ceob\"; did you mean \"ceop\"? (known:"
            + " ceop, ");
  }

  @Test
  void configurationThatIsNotThere() {
    project.check.configuration = project.at("no.yml");
    expect("<configuration> (housestyle.config): no file " + project.at("no.yml"));
  }

  @Test
  void configurationWithMistakes() throws IOException {
    project.file("housestyle.yml", "regoin: en-US", "fail-on: fatal");
    expect("housestyle.yml:1: unknown key \"regoin\"; did you mean \"region\"?");
  }

  @Test
  void baselineThatIsNotThere() {
    project.check.baseline = project.at("known");
    expect("<baseline> (housestyle.baseline): ");
  }

  @Test
  void sourceDirectories() {
    project.check.sourceDirectories = List.of(project.at("src/copy"));
    expect("<sourceDirectories> (housestyle.sourceDirectories): no folder src/copy");
  }

  @Test
  void excludes() {
    project.check.excludes = List.of("[drafts");
    expect("<excludes> (housestyle.excludes): not a file pattern: \"[drafts\"");
  }

  @Test
  void packsThatAreNotThere() {
    project.check.packs = List.of(project.at("house-style").toString());
    expect(
        "<packs> (housestyle.packs): no pack, file or folder \""
            + project.at("house-style")
            + "\" (known packs: ");
  }

  @Test
  void packsWithMistakes() throws IOException {
    project.file("house-style/pack.yaml", "name: school-desk", "title: School desk");
    project.check.packs = List.of(project.at("house-style").toString());
    expect("<packs> (housestyle.packs): the rule pack " + project.at("house-style") + " has ");
  }

  @Test
  void aLevelThatIsNone() {
    project.check.rules = List.of("sexting=loud");
    expect("<rules> (housestyle.rules): \"sexting=loud\" is not NAME=LEVEL with a level of error,");
  }

  @Test
  void aUsageThatIsNone() {
    project.check.levels = List.of("quoted=off");
    expect("<levels> (housestyle.levels): no usage \"quoted\"; known: statement,");
  }
}
