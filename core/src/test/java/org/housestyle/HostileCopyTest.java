// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.Copy.HOUSESTYLE;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.housestyle.document.Document;
import org.housestyle.document.Formats;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Copy that was written to hurt takes no more time than its length allows. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileCopyTest {

  static Stream<Arguments> copies() {
    return Stream.of(
        Arguments.of("open tags", "<b>".repeat(100_000) + "child porn"),
        Arguments.of("open blocks", "<div>".repeat(20_000) + "child porn"),
        Arguments.of("quotes in quotes", "“".repeat(100_000) + "child porn" + "»".repeat(100_000)),
        Arguments.of("apostrophes", "‘a’s b ".repeat(50_000) + "child porn"),
        Arguments.of("block quotations", ">".repeat(10_000) + " child porn"),
        Arguments.of("brackets", "[".repeat(50_000) + "child porn"),
        Arguments.of("stars", "*a **b ".repeat(20_000) + "child porn"),
        Arguments.of("ampersands", "&".repeat(100_000) + " child porn"),
        Arguments.of("one long word", "a".repeat(1_000_000) + " child porn"),
        Arguments.of("one long compound", "child-porn-".repeat(20_000)),
        Arguments.of("one long line", "The child had a quiet day. ".repeat(100_000) + "child porn"),
        Arguments.of("findings in an open quotation", "“" + "He had child porn. ".repeat(10_000)),
        Arguments.of("findings under many headings", "# Terms: child porn\n".repeat(10_000)),
        Arguments.of("many findings", "He had child porn. ".repeat(10_000)),
        Arguments.of("bodies of code", "x[code]y[/code]\n".repeat(20_000) + "child porn"),
        Arguments.of("other languages", "[a]{lang=fr} *b*{lang=fr} ".repeat(20_000)),
        Arguments.of("divs in another language", "::: {lang=fr}\n".repeat(20_000) + "child porn"),
        Arguments.of("front matter", "---\ntitle: " + "[".repeat(10_000) + "\n---\nchild porn"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("copies")
  void isCheckedInTime(String name, String copy) {
    for (String format : Formats.builtIn()) {
      List<Finding> findings = HOUSESTYLE.check(Document.of(SourceText.of(copy), format));
      assertThat(findings).as(name).allMatch(finding -> finding.span().end() <= copy.length());
    }
  }
}
