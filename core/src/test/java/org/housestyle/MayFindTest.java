package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.housestyle.document.Document;
import org.housestyle.document.Format;
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
    for (Format format : Format.values()) {
      CheckResult result = Copy.HOUSESTYLE.examine(Document.of(source, format));
      boolean mayFind = Copy.HOUSESTYLE.mayFind(source, format);
      assertThat(mayFind || result.isEmpty()).as(format + ": " + copy).isTrue();
      assertThat(mayFind(copy.toString(), StandardCharsets.UTF_8, format))
          .as(format + ": " + copy)
          .isEqualTo(mayFind);
    }
  }

  private static boolean mayFind(String copy, Charset charset, Format format) {
    byte[] bytes = (copy + " child porn").getBytes(charset);
    int length = bytes.length - " child porn".getBytes(charset).length;
    try {
      return Copy.HOUSESTYLE.mayFind(bytes, length, charset, format);
    } catch (UndecodableTextException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, TEXT, It rained.",
    "UTF-8, TEXT, It’s a café.",
    "UTF-16LE, TEXT, It rained.",
    "IBM037, TEXT, It rained.",
    "ISO-8859-1, MARKDOWN, It *rained* in a café.",
    "windows-1252, HTML, <p>It rained.</p>",
  })
  void ordinaryCopyIsNotWorthChecking(Charset charset, Format format, String copy) {
    assertThat(mayFind(copy, charset, format)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, TEXT, Child porn.",
    "UTF-8, TEXT, It’s child porn.",
    "UTF-16LE, TEXT, Child porn.",
    "IBM037, TEXT, Child porn.",
    "UTF-8, TEXT, 'A por-\nnographic trade.'",
    "windows-1252, TEXT, 'A por-\r\nnographic trade.'",
    "UTF-8, HTML, <p>Child p<b>orn</b>.</p>",
    "UTF-8, HTML, <!-- housestyle-disable -->",
  })
  void otherCopyIs(Charset charset, Format format, String copy) {
    assertThat(mayFind(copy, charset, format)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"It \0 rained", "\0"})
  void binaryIsRejected(String copy) {
    byte[] bytes = copy.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(
            () -> Copy.HOUSESTYLE.mayFind(bytes, bytes.length, StandardCharsets.UTF_8, Format.TEXT))
        .isInstanceOf(UndecodableTextException.class)
        .hasMessageContaining("looks like a binary file");
  }

  @ParameterizedTest
  @CsvSource({
    "MARKDOWN, He had child *p*orn.",
    "MARKDOWN, He had child [p](x \"y\")orn.",
    "MARKDOWN, He had child &#112;orn.",
    "HTML, He had child p<b>orn</b>.",
    "HTML, He had child p<b title='<'>orn</b>.",
    "HTML, He had child p<b title=\"a > b\">orn</b>.",
    "HTML, He had child p&shy;orn.",
    "TEXT, He had child p\u00ADorn.",
  })
  void aWordWithMarkupInsideIsNotOverlooked(Format format, String copy) {
    assertThat(Copy.HOUSESTYLE.examine(SourceText.of(copy), format).findings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, 'Well-known copy with * and > and ) in it.'",
    "MARKDOWN, '# A title\n\n**Police** said so: a [link](x.html), an *emphasis*.\n\n> It’s said.'",
    "HTML, '<p>Police said &ldquo;no&rdquo; &amp; <b>left</b>.</p>\n<p>It&rsquo;s over.</p>'",
  })
  void ordinaryMarkupDividesNoWord(Format format, String copy) {
    assertThat(Document.isAsItReads(copy, format)).isTrue();
  }
}
