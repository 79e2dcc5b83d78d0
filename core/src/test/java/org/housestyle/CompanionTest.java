// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.document.Document;
import org.housestyle.document.Formats;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Level;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story on some topic is asked for what must stand beside it. */
class CompanionTest {

  private static final String PACK =
      """
      name: floods
      title: Floods
      guidance: [house]
      sources:
        guide: {organisation: Us, title: Guide, year: 2020}
        agency: {organisation: Agency, title: Numbers}
      words:
        topics:
          flood:
            title: a flood
            2: [flooded]
            1: [river, rain]
            -2: [film]
      rules:
        - id: flood-without-number
          since: 0.1.0
          level: advice
          why: People need help.
          companion:
            about: flood
            needs: a flood line
            one-of: [flood line]
            cite: [guide]
            regions:
              en-GB:
                one-of: ["0345 988 1188"]
                such-as: Floodline, 0345 988 1188
                cite: [agency]
          examples:
            - copy: "[[Homes are flooded.]]"
            - copy: Homes are dry.
      """;

  private static Housestyle housestyle;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException, PackException {
    Path file = folder.resolve("floods.yaml");
    Files.writeString(file, PACK);
    housestyle = Housestyle.withRules(RulePack.read(file));
  }

  private static List<Finding> findings(Housestyle checker, String markdown) {
    return checker.check(Document.of(SourceText.of(markdown), "markdown"));
  }

  private static List<String> found(String markdown) {
    return findings(housestyle, markdown).stream().map(Finding::text).toList();
  }

  @Test
  void itIsReportedOnceAtTheHeadline() {
    assertThat(found("A note.\n\n# Water rises\n\nHomes are flooded.\n\nRoads are flooded."))
        .containsExactly("Water rises");
  }

  @Test
  void itIsReportedAtTheFirstParagraphOfAStoryWithoutHeadline() {
    assertThat(found("Homes are flooded.\n\nRoads are flooded."))
        .containsExactly("Homes are flooded.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Homes are flooded.\n\nCall the flood line.",
        "Homes are flooded.\n\nCall 0345 988 1188.",
        "The film's street is flooded.",
        "The river is high.",
        ""
      })
  void aStoryThatHasItOrIsAboutSomethingElseIsSilent(String story) {
    assertThat(found(story)).isEmpty();
  }

  @Test
  void weakEvidenceAddsUpFromBlockToBlock() {
    assertThat(found("# News\n\nThe river is high.\n\nMore rain will come."))
        .containsExactly("News");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada met Bob.\n\n", "She went on and on about the harvest. "})
  void itDoesNotOverALongStory(String words) {
    String between = words.repeat(40);
    assertThat(found("# News\n\nThe river is high.\n\n" + between + "More rain will come."))
        .isEmpty();
  }

  @Test
  void theMessageNamesWhatTheRegionHas() {
    assertThat(findings(housestyle, "Homes are flooded.").get(0).message())
        .isEqualTo("a story about a flood needs a flood line, such as Floodline, 0345 988 1188");
    assertThat(findings(housestyle.withRegion("en-US"), "Homes are flooded.").get(0).message())
        .isEqualTo("a story about a flood needs a flood line");
  }

  @Test
  void theSourcesOfTheRegionAreCited() {
    Finding british = findings(housestyle, "Homes are flooded.").get(0);
    assertThat(british.citations())
        .extracting(Citation::inWords)
        .containsExactly("Us, Guide (2020)", "Agency, Numbers");
    Finding american = findings(housestyle.withRegion("en-US"), "Homes are flooded.").get(0);
    assertThat(american.sources()).hasSize(1);
  }

  @Test
  void whatCountsInOneRegionDoesNotInAnother() {
    String story = "Homes are flooded. Call 0345 988 1188.";
    assertThat(findings(housestyle, story)).isEmpty();
    assertThat(findings(housestyle.withRegion("en-AU"), story)).hasSize(1);
  }

  @Test
  void aCommentSuppressesIt() {
    String story =
        "<!-- housestyle-ignore flood-without-number: on the page -->\n# Wet\n\nFlooded.";
    assertThat(found(story)).isEmpty();
  }

  @Test
  void itsLevelCanBeChanged() {
    Levels levels = Levels.standard().with("flood-without-number", LevelOverride.ERROR);
    assertThat(findings(housestyle.withLevels(levels), "Homes are flooded."))
        .extracting(Finding::level)
        .containsExactly(Level.ERROR);
  }

  @Test
  void everyTextIsReadUnlessItIsOff() {
    SourceText dry = SourceText.of("Homes are dry.");
    Levels off = Levels.standard().with("flood-without-number", LevelOverride.OFF);
    assertThat(housestyle.mayFind(dry, Formats.standard().require("text"))).isTrue();
    assertThat(housestyle.withLevels(off).mayFind(dry, Formats.standard().require("text")))
        .isFalse();
    assertThat(findings(housestyle.withLevels(off), "Homes are flooded.")).isEmpty();
  }
}
