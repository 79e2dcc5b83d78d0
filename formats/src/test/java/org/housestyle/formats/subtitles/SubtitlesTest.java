// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.subtitles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.housestyle.formats.OfficeCopy.blocks;
import static org.housestyle.formats.OfficeCopy.findings;
import static org.housestyle.formats.OfficeCopy.fixed;

import java.nio.charset.StandardCharsets;
import org.housestyle.document.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is copy in subtitles, and where it is. */
class SubtitlesTest {

  private static final DocumentReader SRT = new SubRipReader();
  private static final DocumentReader VTT = new WebVttReader();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aFindingIsToldByTheTimeOfItsCue() {
    byte[] file =
        bytes(
            """
            1
            00:00:01,000 --> 00:00:03,500
            It rained all day,

            2
            00:00:04,000 --> 00:00:06,000
            and he had child pornography.
            """);
    assertThat(findings(file, SRT)).isEqualTo("00:00:04: statement: child pornography (safe)");
  }

  @Test
  void aTermIsFoundOverTwoLinesAndTwoCuesButNotEditedSafely() {
    String lines = "1\n00:00:01,000 --> 00:00:03,000\nHe had child\npornography.\n";
    assertThat(findings(bytes(lines), SRT))
        .startsWith("00:00:01: statement")
        .doesNotContain("safe");
    String cues =
        "1\n00:00:01,000 --> 00:00:03,000\nHe had child\n\n2\n00:00:03,000 --> 00:00:05,000\nporn.\n";
    assertThat(findings(bytes(cues), SRT)).startsWith("00:00:01: statement").doesNotContain("safe");
  }

  @Test
  void notesStylesSettingsAndIdsAreNoCopy() {
    byte[] file =
        bytes(
            """
            WEBVTT child pornography

            NOTE child pornography

            STYLE
            ::cue(.child-pornography) { color: red }

            child-pornography
            01:02.000 --> 01:04.000 line:0 position:20%
            It rained.
            """);
    assertThat(blocks(file, VTT)).isEqualTo("paragraph: It rained.");
  }

  @Test
  void aSpeakersWordsAreATurn() {
    byte[] file =
        bytes("WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Ann Lee>He had child porn.</v>\n");
    assertThat(findings(file, VTT)).isEqualTo("00:01: quotation: child porn");
    byte[] label = bytes("1\n00:00:01,000 --> 00:00:02,000\nWITNESS: He had child porn.\n");
    assertThat(blocks(label, SRT)).isEqualTo("turn:  He had child porn.");
  }

  @Test
  void tagsAndReferencesAreNoWords() {
    byte[] file =
        bytes("WEBVTT\n\n00:01.000 --> 00:02.000\n<c.red>A</c> &amp; <i>B</i><00:01.500> say\n");
    assertThat(blocks(file, VTT)).isEqualTo("paragraph: A & B say");
    assertThat(blocks(bytes("1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<b>On</b> top\n"), SRT))
        .isEqualTo("paragraph: On top");
  }

  @Test
  void aFixChangesTheWordsAlone() {
    String before =
        "\uFEFF1\r\n00:00:01,000 --> 00:00:02,000 X1:40\r\n<i>He had child pornography.</i>\r\n\r\n";
    assertThat(new String(fixed(bytes(before), SRT), StandardCharsets.UTF_8))
        .isEqualTo(before.replace("child pornography", "child abuse images"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"He had child pornography.\n", "1\nHe had child pornography.\n"})
  void aTextWithoutTimesIsNotASubtitle(String text) {
    assertThatThrownBy(() -> blocks(bytes(text), SRT))
        .hasMessageContaining("not SubRip: it has no line with two times");
    assertThat(blocks(bytes("WEBVTT\n\nNOTE nothing yet\n"), VTT)).isEmpty();
  }
}
