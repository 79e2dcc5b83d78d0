// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.housestyle.Finding;
import org.housestyle.run.Copy;
import org.housestyle.text.Position;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Which lines of copy are shown, and where the marks stand in them. */
class HtmlCopyTest {

  private static List<String> shown(String copy) throws IOException {
    return Page.of("a.txt", copy).select(".copy, .gap").eachText();
  }

  @Test
  void theParagraphOfAFindingIsShown() throws IOException {
    assertThat(shown("One.\n\nTwo.\nChild porn.\nThree.\n\nFour.\nFive.\n"))
        .containsExactly("… 2 lines …", "Two. Child pornE1. Three.", "… 4 lines …");
  }

  @Test
  void linesCountFromTheFirstThatIsShown() throws IOException {
    assertThat(Page.of("a.txt", "One.\n\nChild porn.\n").selectFirst("ol.copy").attr("start"))
        .isEqualTo("3");
  }

  @Test
  void blankLinesLeftOutAreNotCounted() throws IOException {
    assertThat(shown("\n\nChild porn.\n\n\nChild porn.\n"))
        .containsExactly("Child pornE1.", "Child pornE2.");
  }

  @Test
  void aLongParagraphIsShownNearTheFinding() throws IOException {
    assertThat(shown("Quiet.\n".repeat(9) + "Child porn.\n" + "Quiet.\n".repeat(9)))
        .containsExactly(
            "… 6 lines …",
            "Quiet. Quiet. Quiet. Child pornE1. Quiet. Quiet. Quiet.",
            "… 7 lines …");
  }

  @Test
  void noLineIsShownTwice() throws IOException {
    String copy = "Child porn.\nQuiet.\nQuiet.\n".repeat(40);
    Document page = Page.of("a.txt", copy);
    assertThat(page.select(".copy li")).hasSize(120);
    assertThat(page.select("mark[id]")).hasSize(40);
    assertThat(page.select(".excerpt")).hasSizeGreaterThan(5);
  }

  @Test
  void aLongLineIsCutRoundItsFindings() throws IOException {
    String much = "Nothing to see. ".repeat(100);
    String line = shown(much + "Child porn. " + much + "Child porn. " + much).get(0);
    assertThat(line)
        .startsWith("… ")
        .contains("Child pornE1. Nothing", " … ", "Child pornE2. Nothing")
        .endsWith(" …")
        .hasSizeBetween(800, 1100);
  }

  @Test
  void aTermAcrossTwoLinesIsMarkedInBoth() throws IOException {
    Document page = Page.of("a.txt", "He had child\r\nporn at home.\r\n");
    assertThat(page.select(".copy mark").eachText()).containsExactly("child", "pornE1");
    assertThat(page.select("mark[id]").eachText()).containsExactly("child");
  }

  @Test
  void findingsThatOverlapAreBothMarked() throws IOException {
    String copy = "He had child porn sites.";
    Document page =
        Page.of(Page.result("a.txt", copy, at(copy, 7, 23), at(copy, 7, 17), at(copy, 13, 24)));
    assertThat(page.select("mark[id]").eachText())
        .containsExactly("child porn sitesA1", "A2", ".A3");
    assertThat(page.selectFirst(".copy li").text()).isEqualTo("He had child porn sitesA1A2.A3");
  }

  private static Finding at(String copy, int start, int end) {
    Finding it = Copy.HOUSESTYLE.check("A paedophile.").get(0);
    Position from = SourceText.of(copy).lines().at(start);
    Position to = SourceText.of(copy).lines().at(end);
    return it.toBuilder()
        .span(new Span(start, end), from, to)
        .text(copy.substring(start, end))
        .message("x")
        .suggestions(List.of())
        .build();
  }
}
