// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.housestyle.fix.Edit;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is written only if it reads as planned. */
class EditProofTest {

  /** Replaces the only place of some words. */
  private static String written(String format, String text, String words, String by)
      throws IOException {
    int at = text.indexOf(words);
    Edit edit = new Edit(new Span(at, at + words.length()), by);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Document document = Document.of(SourceText.of(text), format);
    return new String(document.write(bytes, List.of(edit)), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text     | A red van.                       | red van  | car",
        "markdown | A [red van](red-van.html).       | red van  | car",
        "markdown | ![A red van](red-van.jpg)        | red van  | car",
        "html     | <p>A <b>red van</b></p>          | red van  | car",
        "html     | <p>A <b>red</b> van</p>          | <b>red</b> van | car",
        "html     | <p><b>red</b> van</p>            | <b>red</b> van | car",
        "html     | <img src='red van' alt='red car'>| red car  | van"
      })
  void anEditOfProseIsWritten(String format, String text, String words, String by)
      throws IOException {
    assertThat(written(format, text, words, by)).isEqualTo(text.replace(words, by));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "markdown | A `red van` here.        | red van    | car | it is not in prose",
        "markdown | A [van](red-van.html).   | red-van    | car | it is not in prose",
        "markdown | A red **van** here.      | red **van  | car | a paragraph would read otherwise",
        "markdown | A red van.               | A red van. | # A car | a paragraph would become a",
        "html     | <p>A red <b>van</b></p>  | red <b>van | car | <b> would be lost",
        "html     | <p>A red van</p>         | red van    | car</p><p> | a paragraph would read otherwise",
        "html     | <p>A red van</p>         | red van    | <i>car</i> | a paragraph would read otherwise",
        "html     | <p class='red'>A van</p> | red        | car | it is not in prose"
      })
  void anEditThatBreaksTheFileIsRefused(
      String format, String text, String words, String by, String why) {
    assertThatThrownBy(() -> written(format, text, words, by))
        .isInstanceOf(UnsafeEditException.class)
        .hasMessageContaining("\"" + words + "\" to \"" + by + "\", would break it")
        .hasMessageContaining(why);
  }
}
