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

/** What a pack says of its sources is read, and a claim that no source bears out is refused. */
class AttributionTest {

  private static final String RULE =
      """
      id: a-word
      since: 0.1.0
      level: error
      why: A reason.
      criticised: [ring]
      terms:
        - text: a word
          cite: {names: [guide], principle: [agency]}
      prefer:
        house:
          - noun: another
            cite: guide
            from: 2025-10-10
        general:
          - noun: group
            in-line-with: [other]
          - noun: network
      examples:
        - copy: It is [[a word]].
        - copy: It is not.
      """;

  @TempDir Path folder;

  @BeforeEach
  void aGoodPack() throws IOException {
    write("pack.yaml", "name: desk\ntitle: Desk\nguidance: [house, other]\n");
    write(
        "sources.yaml",
        """
        guide:
          organisation: Us
          title: Guide
          year: 2020
          guidance: house
        agency:
          organisation: Agency
          title: Stylebook
          read: reported
          reported-by: a magazine
          checked: 2026-11-28
        """);
    write("a-word.yaml", RULE);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private Term term() throws IOException, PackException {
    return RulePack.read(folder).rule("a-word").orElseThrow().terms().get(0);
  }

  private List<String> problemsWith(String old, String other) throws IOException {
    assertThat(RULE).contains(old);
    write("a-word.yaml", RULE.replace(old, other));
    PackException e = catchThrowableOfType(PackException.class, () -> RulePack.read(folder));
    return e.problems().stream().map(it -> it.replace(folder + "/", "")).toList();
  }

  @Test
  void aSourceNamesATermOrGivesAPrinciple() throws IOException, PackException {
    assertThat(term().support("guide")).isEqualTo(Support.NAMES);
    assertThat(term().support("agency")).isEqualTo(Support.PRINCIPLE);
  }

  @Test
  void aCitationSaysInPlainWordsWhoSaysSo() throws IOException, PackException {
    RulePack pack = RulePack.read(folder);
    assertThat(pack.citations(pack.rules().get(0)))
        .extracting(Citation::inWords)
        .containsExactly(
            "Us, Guide (2020)", "after Agency's principle, Stylebook, as reported by a magazine");
  }

  @Test
  void aBodysOwnWordingComesFirstAndThePacksOwnAfterIt() throws IOException, PackException {
    assertThat(term().prefer().get("house"))
        .extracting(Replacement::text)
        .containsExactly("another", "network");
    assertThat(term().prefer().get("other"))
        .extracting(Replacement::text)
        .containsExactly("group", "network");
    assertThat(term().wordingsOf("general")).extracting(Replacement::owner).containsOnly("general");
  }

  @Test
  void aBodysWordingNeedsADocumentOfThatBody() throws IOException {
    assertThat(problemsWith("      cite: guide\n", ""))
        .containsExactly(
            "a-word.yaml:11: a wording of \"house\" must cite the document of that guidance which"
                + " has it (\"cite\"); any other wording belongs under \"general\"");
    assertThat(problemsWith("      cite: guide\n", "      cite: agency\n"))
        .containsExactly("a-word.yaml:12: \"agency\" is not a document of the guidance \"house\"");
  }

  @Test
  void aRuleThatNoSourceNamesSaysSo() throws IOException {
    assertThat(problemsWith("names: [guide], principle: [agency]", "principle: [agency]"))
        .containsExactly(
            "a-word.yaml:4: no source names a term of this rule; the reason must say so (\"..."
                + " follows from a principle of ...\")");
  }

  @Test
  void aSuggestionNeverHasAWordThatTheReasonCriticises() throws IOException {
    assertThat(problemsWith("- noun: network", "- noun: spy ring"))
        .containsExactly(
            "a-word.yaml:17: offers \"spy ring\", but the rule's reason criticises \"ring\"");
  }

  @Test
  void generalIsNotAGuidanceToChoose() throws IOException {
    write("pack.yaml", "name: desk\ntitle: Desk\nguidance: [house, other, general]\n");
    assertThat(problemsWith("A reason.", "A reason."))
        .containsExactly(
            "pack.yaml:3: \"general\" is the key of the pack's own wordings, not a guidance");
  }

  @Test
  void aHousesPackWithPlainListsNeedsNoneOfThis() throws IOException, PackException {
    write(
        "a-word.yaml",
        RULE.replace("{names: [guide], principle: [agency]}", "[agency]")
            .replace("      cite: guide\n", ""));
    assertThat(term().support("agency")).isEqualTo(Support.NAMES);
    assertThat(term().prefer().get("house").get(0).owner()).isEqualTo("house");
  }

  @Test
  void aReportedSourceSaysWhoReportsIt() throws IOException {
    write(
        "sources.yaml",
        """
        guide: {organisation: Us, title: Guide, guidance: house}
        agency:
          organisation: Agency
          title: Stylebook
          read: reported
        """);
    assertThat(problemsWith("A reason.", "A reason."))
        .containsExactly(
            "sources.yaml:5: \"read: reported\" needs \"reported-by\": who reports it");
  }

  @Test
  void aDateIsADate() throws IOException {
    assertThat(problemsWith("2025-10-10", "October 2025"))
        .containsExactly("a-word.yaml:13: \"October 2025\" is not a date; expected 2026-11-28");
  }
}
