// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.text.SourceText;
import org.housestyle.text.UndecodableTextException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is not worth checking has no findings. */
class MayFindTest {

  private static final List<String> PIECES =
      List.of(
          "chi",
          "ld",
          "child",
          "po",
          "rn",
          "porn",
          "P",
          "aedo",
          "phile",
          "paedophile",
          " ",
          " ",
          " ",
          "\n",
          "\n",
          "-",
          "-\n",
          "*",
          "**",
          "_",
          "`",
          "~~",
          "<b>",
          "</b>",
          "<i title=\"a<b\">",
          "</i>",
          "<br>",
          "<p>",
          "</p>",
          "\n\n",
          "> ",
          ">",
          "- ",
          "# ",
          "|",
          "[",
          "](b)",
          "](b \"t\")",
          "][r]",
          "![",
          "&shy;",
          "&#114;",
          "&nbsp;",
          "&rsquo;",
          "&",
          ";",
          "\\",
          "\\*",
          "'",
          "\u00AD",
          "\u200B",
          "\u00E9",
          "1",
          "---\n",
          "title: ",
          "\"",
          "\\x70",
          "<!-- c -->",
          "<!-- housestyle-ignore-file child-pornography -->",
          "<script>",
          "</script>",
          "<sup>",
          "</sup>",
          "<del>",
          "</del>",
          "<span lang=\"fr\">",
          "<span class=\"badge\">",
          "</span>",
          "<![CDATA[",
          "]]>",
          "+++\n",
          "title = ",
          "<q>",
          "</q>");

  @RepeatedTest(1500)
  void noIsCertain(RepetitionInfo repetition) {
    Random random = new Random(6_700_417L * repetition.getCurrentRepetition());
    StringBuilder copy = new StringBuilder();
    int pieces = 1 + random.nextInt(repetition.getCurrentRepetition() % 10 == 0 ? 80 : 14);
    for (int i = 0; i < pieces; i++) {
      copy.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    SourceText source = SourceText.of(copy);
    for (String format : Formats.builtIn()) {
      CheckResult result = Copy.HOUSESTYLE.examine(Document.of(source, format));
      boolean mayFind = Copy.HOUSESTYLE.mayFind(source, reader(format));
      assertThat(mayFind || result.isEmpty()).as(format + ": " + copy).isTrue();
      Optional<SourceText> text = textToCheck(copy.toString(), StandardCharsets.UTF_8, format);
      assertThat(text.isPresent()).as(format + ": " + copy).isEqualTo(mayFind);
      if (mayFind) {
        assertThat(Copy.HOUSESTYLE.examine(Document.of(text.get(), format)))
            .as(format + ": " + copy)
            .isEqualTo(result);
      }
    }
  }

  private static DocumentReader reader(String format) {
    return Formats.standard().require(format);
  }

  private static Optional<SourceText> textToCheck(String copy, Charset charset, String format) {
    byte[] bytes = (copy + " child porn").getBytes(charset);
    int length = bytes.length - " child porn".getBytes(charset).length;
    try {
      return Copy.HOUSESTYLE.textToCheck(bytes, length, charset, reader(format));
    } catch (UndecodableTextException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, text, It rained.",
    "UTF-8, text, It’s a café.",
    "UTF-16LE, text, It rained.",
    "IBM037, text, It rained.",
    "ISO-8859-1, markdown, It *rained* in a café.",
    "windows-1252, html, <p>It rained.</p>",
  })
  void ordinaryCopyIsNotWorthChecking(Charset charset, String format, String copy) {
    assertThat(textToCheck(copy, charset, format)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, text, Child porn.",
    "UTF-8, text, It’s child porn.",
    "UTF-16LE, text, Child porn.",
    "IBM037, text, Child porn.",
    "UTF-8, text, 'A por-\nnographic trade.'",
    "windows-1252, text, 'A por-\r\nnographic trade.'",
    "UTF-8, html, <p>Child p<b>orn</b>.</p>",
    "UTF-8, html, <!-- housestyle-disable -->",
  })
  void otherCopyIs(Charset charset, String format, String copy) {
    assertThat(textToCheck(copy, charset, format)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"It \0 rained", "\0"})
  void binaryIsRejected(String copy) {
    byte[] bytes = copy.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(
            () ->
                Copy.HOUSESTYLE.textToCheck(
                    bytes, bytes.length, StandardCharsets.UTF_8, reader("text")))
        .isInstanceOf(UndecodableTextException.class)
        .hasMessageContaining("looks like a binary file");
  }

  @ParameterizedTest
  @CsvSource({
    "markdown, He had child *p*orn.",
    "markdown, He had child [p](x \"y\")orn.",
    "markdown, He had child &#112;orn.",
    "html, He had child p<b>orn</b>.",
    "html, He had child p<b title='<'>orn</b>.",
    "html, He had child p<b title=\"a > b\">orn</b>.",
    "html, He had child p&shy;orn.",
    "text, He had child p\u00ADorn.",
  })
  void aWordWithMarkupInsideIsNotOverlooked(String format, String copy) {
    assertThat(Copy.HOUSESTYLE.examine(SourceText.of(copy), reader(format)).findings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "text, 'Well-known copy with * and > and ) in it.'",
    "markdown, '# A title\n\n**Police** said so: a [link](x.html), an *emphasis*.\n\n> It’s said.'",
    "html, '<p>Police said &ldquo;no&rdquo; &amp; <b>left</b>.</p>\n<p>It&rsquo;s over.</p>'",
  })
  void ordinaryMarkupDividesNoWord(String format, String copy) {
    assertThat(reader(format).isSearchable(copy)).isTrue();
  }
}
