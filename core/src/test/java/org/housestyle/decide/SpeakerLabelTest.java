// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.housestyle.document.Block;
import org.housestyle.document.Document;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerLabelTest {

  private static Block block(String copy) {
    return Document.of(SourceText.of(copy), "markdown").blocks().get(0);
  }

  private static Optional<SpeakerLabel> label(String copy) {
    return SpeakerLabel.of(block(copy), 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q. Who knew?|QUESTION",
        "Q Who knew?|QUESTION",
        "A: He knew.|ANSWER",
        "A) He knew.|ANSWER",
        "THE COURT: Who knew?|CAPITALS",
        "Host: Who knew?|NAME",
        "Mary O’Neill-Lee: Who knew?|NAME",
        "Mr Oake (Lindow North): Who knew?|MEMBER",
        "Oake (Lindow North): Who knew?|NAME",
        "Mr Oake: Who knew?|NAME",
        "*Host:* Who knew?|EMPHASIS",
        "*Ann Lee*: Who knew?|EMPHASIS",
        "Ann *Lee*: Who knew?|NAME",
        "*Ann* Lee: Who knew?|NAME",
        "Host: *Who knew?*|NAME",
      })
  void saysWhoSpeaks(String copy, SpeakerLabel label) {
    assertThat(label(copy)).hasValue(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "host: who knew?",
        "Who knew?",
        "Update: rain fell.",
        "Rain fell; Host: no.",
        "Ann Lee And Bo Oake And Cy Hale: no.",
        "Host:no",
        "Rain 7: no.",
      })
  void anythingElseIsNoLabel(String copy) {
    assertThat(label(copy)).isEmpty();
  }

  @Test
  void aLineMayBeginInsideABlock() {
    assertThat(SpeakerLabel.of(block("It rained. Host: no."), 11)).hasValue(SpeakerLabel.NAME);
    assertThat(SpeakerLabel.of(block("Host: no."), 9)).isEmpty();
  }
}
