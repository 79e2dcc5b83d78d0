package org.housestyle.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.housestyle.Copy;
import org.housestyle.Finding;
import org.housestyle.document.Document;
import org.housestyle.document.Format;
import org.housestyle.fix.Fixer;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments put in; {@code ¶} ends a line, {@code C!} and {@code L!} stand for the comment. */
class IgnoreCommentTest {

  private static Optional<String> with(Format format, String copy, String reason) {
    Document document = Document.of(SourceText.of(copy), format);
    Finding finding = Copy.HOUSESTYLE.check(document).get(0);
    return IgnoreComment.of(document, finding.rule(), finding.span(), reason)
        .map(it -> Fixer.apply(copy, List.of(it.edit())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "MARKDOWN; Rain.¶¶He *had*¶child porn.; Rain.¶¶C!¶He *had*¶child porn.",
        "MARKDOWN; **Child porn** rose.; C!¶**Child porn** rose.",
        "MARKDOWN; # Child porn; C!¶# Child porn",
        "MARKDOWN; ---¶a: b¶---¶Child porn; ---¶a: b¶---¶C!¶Child porn",
        "MARKDOWN; - one¶- child porn; - one¶- C!¶  child porn",
        "MARKDOWN; 10. one¶11. child porn; 10. one¶11. C!¶    child porn",
        "MARKDOWN; > - child porn; > - C!¶>   child porn",
        "MARKDOWN; - [ ] child porn¶- [x] two; - [ ] child porn L!¶- [x] two",
        "MARKDOWN; | a |¶| - |¶| child porn |; | a |¶| - |¶| child porn L! |",
        "MARKDOWN; <div>¶<p>Child porn</p>¶</div>; <div>¶C!¶<p>Child porn</p>¶</div>",
        "MARKDOWN; ![Child porn](a.png); C!¶![Child porn](a.png)",
        "HTML; <p>Rain.</p>¶  <p>Child porn</p>; <p>Rain.</p>¶  C!¶  <p>Child porn</p>",
        "HTML; <div><p>Child <b>porn</b></p>; <div>C!<p>Child <b>porn</b></p>",
        "HTML; <ul>¶<li>child porn¶</ul>; <ul>¶C!¶<li>child porn¶</ul>",
        "HTML; <table><tr><td>Child porn</table>; <table><tr>C!<td>Child porn</table>",
        "HTML; He had child porn.; C!¶He had child porn.",
        "HTML; <p>¶<img alt='Child porn'>; <p>¶C!¶<img alt='Child porn'>",
      })
  void stands(Format format, String copy, String expected) {
    String rule = " child-pornography: as quoted -->";
    assertThat(with(format, copy.replace('¶', '\n'), "as quoted"))
        .contains(
            expected
                .replace("C!", "<!-- housestyle-ignore" + rule)
                .replace("L!", "<!-- housestyle-ignore-line" + rule)
                .replace('¶', '\n'));
  }

  @Test
  void itsLineEndsAsThoseOfTheFile() {
    assertThat(with(Format.MARKDOWN, "Rain.\r\n\r\nChild porn.", "x").orElseThrow())
        .contains("-->\r\nChild porn.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "TEXT; Child porn; as quoted",
        "MARKDOWN; ---¶title: Child porn¶---¶; as quoted",
        "MARKDOWN; | a |¶| - |¶| child porn |; one | two",
      })
  void cannotStand(Format format, String copy, String reason) {
    assertThat(with(format, copy.replace('¶', '\n'), reason)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"as -- quoted", "a > b"})
  void aReasonThatWouldEndTheCommentIsRefused(String reason) {
    assertThat(IgnoreComment.whyNoReason(reason)).isPresent();
    assertThat(IgnoreComment.whyNoReason("as quoted: 1-2 < 3")).isEmpty();
  }
}
