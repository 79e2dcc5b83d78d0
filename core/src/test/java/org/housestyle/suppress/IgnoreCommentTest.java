// SPDX-License-Identifier: Apache-2.0
package org.housestyle.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.housestyle.Copy;
import org.housestyle.Finding;
import org.housestyle.document.Document;
import org.housestyle.fix.Fixer;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments put in; {@code ¶} ends a line, {@code C!} and {@code L!} stand for the comment. */
class IgnoreCommentTest {

  private static Optional<String> with(String format, String copy, String reason) {
    Document document = Document.of(SourceText.of(copy), format);
    Finding finding = Copy.HOUSESTYLE.check(document).get(0);
    return IgnoreComment.of(document, finding.rule(), finding.part(), finding.span(), reason)
        .map(it -> Fixer.apply(copy, List.of(it.edit())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "markdown; Rain.¶¶He *had*¶child porn.; Rain.¶¶C!¶He *had*¶child porn.",
        "markdown; **Child porn** rose.; C!¶**Child porn** rose.",
        "markdown; # Child porn; C!¶# Child porn",
        "markdown; ---¶a: b¶---¶Child porn; ---¶a: b¶---¶C!¶Child porn",
        "markdown; - one¶- child porn; - one¶- C!¶  child porn",
        "markdown; 10. one¶11. child porn; 10. one¶11. C!¶    child porn",
        "markdown; > - child porn; > - C!¶>   child porn",
        "markdown; - [ ] child porn¶- [x] two; - [ ] child porn L!¶- [x] two",
        "markdown; | a |¶| - |¶| child porn |; | a |¶| - |¶| child porn L! |",
        "markdown; <div>¶<p>Child porn</p>¶</div>; <div>¶C!¶<p>Child porn</p>¶</div>",
        "markdown; ![Child porn](a.png); C!¶![Child porn](a.png)",
        "html; <p>Rain.</p>¶  <p>Child porn</p>; <p>Rain.</p>¶  C!¶  <p>Child porn</p>",
        "html; <div><p>Child <b>porn</b></p>; <div>C!<p>Child <b>porn</b></p>",
        "html; <ul>¶<li>child porn¶</ul>; <ul>¶C!¶<li>child porn¶</ul>",
        "html; <table><tr><td>Child porn</table>; <table><tr>C!<td>Child porn</table>",
        "html; He had child porn.; C!¶He had child porn.",
        "html; <p>¶<img alt='Child porn'>; <p>¶C!¶<img alt='Child porn'>",
      })
  void stands(String format, String copy, String expected) {
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
    assertThat(with("markdown", "Rain.\r\n\r\nChild porn.", "x").orElseThrow())
        .contains("-->\r\nChild porn.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "text; Child porn; as quoted",
        "markdown; ---¶title: Child porn¶---¶; as quoted",
        "markdown; | a |¶| - |¶| child porn |; one | two",
      })
  void cannotStand(String format, String copy, String reason) {
    assertThat(with(format, copy.replace('¶', '\n'), reason)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"as -- quoted", "a > b"})
  void aReasonThatWouldEndTheCommentIsRefused(String reason) {
    Document document = Document.of(SourceText.of("Rain."), "markdown");
    assertThat(IgnoreComment.whyNoReason(document, reason))
        .contains("a comment would end at \"--\" or \">\"; write the reason without");
    assertThat(IgnoreComment.whyNoReason(document, "as quoted: 1-2 < 3")).isEmpty();
  }
}
