// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.housestyle.decide.Evidence.Strength;
import org.housestyle.document.Block;
import org.housestyle.document.Document;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that begin with a speaker's label. A bar stands for the end of a line. */
class TranscriptTest {

  private static Optional<Strength> turn(String lines, String format) {
    Document document = Document.of(SourceText.of(lines.replace('|', '\n')), format);
    for (Block block : document.blocks()) {
      int at = block.prose().indexOf("porn");
      if (at >= 0) {
        Span term = new Span(at, at + 4);
        return Transcript.labelBefore(block, term)
            .flatMap(label -> Transcript.of(document.blocks()).turn(label, block, term));
      }
    }
    throw new IllegalArgumentException(lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q. Who had the porn?|A. He did.",
        "Q Who had it?|A He had the porn.",
        "Q: What was it? A: It was porn.|Q: Whose? A: Mine.",
        "THE COURT: Who had the porn?||THE WITNESS: He did.",
        "Host: You had the porn.|Guest: Not me.",
        "Ms Lee: We must end porn.||Mr Oake: With what?",
      })
  void eachIsATurnOfAConversation(String lines) {
    assertThat(turn(lines, "text")).hasValue(Strength.STRONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A London man had porn.|A Leeds man had none.",
        "He said: porn is bad.|She said: is it?",
        "Update: porn case goes on|Update: who knew?",
        "Host: You had it.||The porn was found later.||Guest: I had not.",
      })
  void isNoTurn(String lines) {
    assertThat(turn(lines, "text")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "markdown#**Host:** Was it porn?||**Guest:** It was.",
        "markdown#*Lee:* It was porn.||*Oake:* Was it?",
        "html#<p><b>Q:</b> Was it porn?</p><p><b>A:</b> No.</p>",
      })
  void aLabelMayBeSetOff(String format, String lines) {
    assertThat(turn(lines, format)).hasValue(Strength.STRONG);
  }

  @Test
  void aMemberOfAParliamentSpeaksInOneLine() {
    assertThat(turn("Mr Oake (Lindow North): I ask about porn.", "text")).hasValue(Strength.STRONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"# LONDON: porn found", "# Host: porn found"})
  void aSingleLabelLeavesEditsToAPerson(String lines) {
    assertThat(turn(lines, "markdown")).hasValue(Strength.FAINT);
  }

  @Test
  void aSingleLabelBeforeWhatIsSaidIsWeak() {
    assertThat(turn("MR HALE: Was it porn?", "text")).hasValue(Strength.WEAK);
  }

  @ParameterizedTest
  @ValueSource(strings = "London: porn found||Paris: shop closed")
  void labelsWithoutAConversationAreWeak(String lines) {
    assertThat(turn(lines, "text")).hasValue(Strength.WEAK);
  }
}
