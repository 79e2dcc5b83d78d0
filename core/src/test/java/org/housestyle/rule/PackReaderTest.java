// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake is named with file, line and remedy. */
class PackReaderTest {

  private static final String RULE =
      """
      id: a-word
      since: 0.1.0
      level: error
      why: A reason.
      terms:
        - text: a word
          cite: [guide]
      prefer:
        house:
          - noun: another
      examples:
        - copy: It is [[a word]].
        - copy: It is not.
      """;

  @TempDir Path folder;

  @BeforeEach
  void aGoodPack() throws IOException {
    write("pack.yaml", "name: house\ntitle: House\nguidance: [house]\n");
    write("sources.yaml", "guide:\n  organisation: Us\n  title: Guide\n  year: 2020\n");
    write("a-word.yaml", RULE);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private List<String> problems() {
    PackException e = catchThrowableOfType(PackException.class, () -> RulePack.read(folder));
    String place = folder + "/";
    return e.problems().stream().map(problem -> problem.replace(place, "")).toList();
  }

  private List<String> problemsWith(String old, String other) throws IOException {
    write("a-word.yaml", RULE.replace(old, other));
    return problems();
  }

  @Test
  void aGoodPackIsRead() throws IOException, PackException {
    RulePack pack = RulePack.read(folder);
    assertThat(pack.rule("a-word")).isPresent();
    assertThat(pack.sources().get("guide").citation()).isEqualTo("Us, Guide (2020)");
  }

  @Test
  void anUnknownKeyGetsTheNearestOne() throws IOException {
    assertThat(problemsWith("level: error", "levle: error"))
        .contains(
            "a-word.yaml:3: unknown key \"levle\"; did you mean \"level\"? (known: id, since,"
                + " level, why, criticised, terms, companion, when, unless, review, accepted-by, law-until, prefer, examples)",
            "a-word.yaml:1: \"level\" is missing");
  }

  @Test
  void aTermNeedsAWordToSearchFrom() throws IOException {
    assertThat(problemsWith("text: a word", "text: (13|14)"))
        .contains(
            "a-word.yaml:6: in the pattern \"(13|14)\": needs a word that is made of letters only, to"
                + " start the search from");
  }

  @Test
  void aReplacementKeepsWhatItsTermHas() throws IOException {
    assertThat(
            problemsWith(
                "cite: [guide]", "cite: [guide]\n    prefer: {house: [{noun: \"a {x}\"}]}"))
        .anyMatch(problem -> problem.contains("a replacement keeps {x}, which not every wording"));
  }

  @Test
  void everyTermCitesASource() throws IOException {
    assertThat(problemsWith("    cite: [guide]\n", ""))
        .containsExactly(
            "a-word.yaml:6: every term must cite the published source that discusses it (\"cite\")");
    assertThat(problemsWith("[guide]", "[guid]"))
        .containsExactly(
            "a-word.yaml:7: cites \"guid\", which sources.yaml does not have; did you mean"
                + " \"guide\"?");
  }

  @Test
  void theIdEqualsTheFileName() throws IOException {
    assertThat(problemsWith("id: a-word", "id: b-word"))
        .containsExactly("a-word.yaml:1: the id \"b-word\" must equal the file's name, \"a-word\"");
  }

  @Test
  void aLevelIsOneOfThree() throws IOException {
    assertThat(problemsWith("level: error", "level: fatal"))
        .containsExactly("a-word.yaml:3: \"level\" is \"fatal\"; expected error, warning, advice");
  }

  @Test
  void bothKindsOfExampleAreNeeded() throws IOException {
    assertThat(problemsWith("  - copy: It is not.\n", ""))
        .containsExactly("a-word.yaml:11: needs at least one example that must stay silent");
    assertThat(problemsWith("[[a word]]", "[[a word"))
        .contains("a-word.yaml:12: [[ and ]] do not pair up");
  }

  @Test
  void guidanceMustBeKnown() throws IOException {
    assertThat(problemsWith("  house:", "  huose:"))
        .containsExactly(
            "a-word.yaml:9: no guidance \"huose\" in pack.yaml; did you mean \"house\"?");
  }

  @Test
  void conditionsAreReadClosely() throws IOException {
    assertThat(problemsWith("prefer:", "when:\n  age: young\n  distance: 0\nprefer:"))
        .containsExactlyInAnyOrder(
            "a-word.yaml:9: \"age\" is \"young\"; expected \"under 18\", \"under 18 nearby\" or"
                + " \"under 18 next\"",
            "a-word.yaml:10: \"distance\" is \"0\"; expected 1 to 99 words");
  }

  @Test
  void aPatternMistakeHasItsLine() throws IOException {
    assertThat(problemsWith("text: a word", "text: a (word"))
        .containsExactly("a-word.yaml:6: in the pattern \"a (word\": \"(\" is not closed");
  }

  @Test
  void whatIsNotYamlHasItsLine() throws IOException {
    assertThat(problemsWith("why: A reason.", "why: \"A reason."))
        .singleElement()
        .asString()
        .startsWith("a-word.yaml:")
        .contains("not YAML");
  }

  @Test
  void onlyPlainDataIsRead() throws IOException {
    assertThat(problemsWith("why: A reason.", "why: !!java.io.File x"))
        .containsExactly(
            "a-word.yaml:4: not YAML: tags such as !!java are not read; write plain text");
    assertThat(problemsWith("why: A reason.", "why: " + "[".repeat(10_000)))
        .containsExactly("a-word.yaml:4: not YAML: nested more than 16 deep");
    assertThat(problemsWith("id: a-word\n", "id: &x a-word\nwhy: *x\n"))
        .containsExactly(
            "a-word.yaml:2: not YAML: aliases (*name) are not read; write the value out");
  }

  @Test
  void aKeyStandsOnce() throws IOException {
    assertThat(problemsWith("level: error", "level: error\nlevel: advice"))
        .containsExactly("a-word.yaml:4: \"level\" is given twice");
  }

  @Test
  void aFolderWithoutAPackSaysWhatIsMissing() throws IOException {
    Files.delete(folder.resolve("pack.yaml"));
    Files.delete(folder.resolve("sources.yaml"));
    assertThat(problems())
        .contains(
            "pack.yaml:1: the pack has no such file, and needs it",
            "sources.yaml:1: the pack has no such file, and needs it");
  }

  @Test
  void allMistakesAreNamedAtOnce() throws IOException {
    write("b-word.yaml", "id: c\n");
    assertThat(problemsWith("level: error", "level: fatal")).hasSizeGreaterThan(3);
  }

  @Test
  void aPackMayBeASingleFile() throws IOException, PackException {
    write(
        "one.yaml",
        """
        name: house
        title: House
        guidance: [house]
        sources:
          guide:
            organisation: Us
            title: Guide
        titles: [The Word Act]
        rules:
          -
        """
            + RULE.indent(4));
    RulePack pack = RulePack.read(folder.resolve("one.yaml"));
    assertThat(pack.rules()).extracting(Rule::id).containsExactly("a-word");
    assertThat(pack.titles()).containsExactly("The Word Act");
  }
}
