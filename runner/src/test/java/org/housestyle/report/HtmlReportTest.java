// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final String STORY =
      """
      # A day in court

      Police found child porn there. A paedophile was held.

      "It was child porn," she said.
      """;

  @Test
  void itsNameIsHtml() {
    assertThat(ReportFormats.named("html").report(ReportDetail.PLAIN))
        .isInstanceOf(HtmlReport.class);
  }

  @Test
  void theHeadlineCounts() throws IOException {
    Document page = Page.of("a.md", STORY);
    assertThat(page.selectFirst(".headline").text()).isEqualTo("3 findings in 1 of 1 file");
    assertThat(page.title()).isEqualTo("Housestyle: 3 findings in 1 of 1 file");
  }

  @Test
  void tilesCountFilesLevelsAndSafeFixes() throws IOException {
    assertThat(Page.of("a.md", STORY).select(".tile").eachText())
        .containsExactly(
            "files checked 1", "error 1", "warnings 0", "advice 2", "can be fixed safely 1");
  }

  @Test
  void aCleanRunSaysSoAndHasNoTables() throws IOException {
    Document page = Page.of("a.md", "A quiet day.\n");
    assertThat(page.selectFirst(".headline").text()).isEqualTo("No findings in 1 file");
    assertThat(page.select("table, article, mark, #copy")).isEmpty();
  }

  @Test
  void rulesWithMostFindingsComeFirst() throws IOException {
    Document page = Page.of("a.md", "A paedophile. Child porn. " + "More child porn. ");
    assertThat(page.select("section:has(#rules) tbody tr").eachText())
        .containsExactly("sample/child-pornography 2 0 0 2", "sample/paedophile 0 0 1 1");
  }

  @Test
  void aBarIsAsLongAsItsNumber() throws IOException {
    Document page = Page.of("a.md", "A paedophile. Child porn. More child porn.");
    assertThat(page.select("section:has(#rules) rect").eachAttr("width"))
        .containsExactly("1000", "500");
  }

  @Test
  void aMarkAndItsCardLeadToEachOther() throws IOException {
    Document page = Page.of("a.md", STORY);
    Element mark = page.selectFirst("mark#mark-1");
    assertThat(mark.text()).isEqualTo("child pornE1");
    assertThat(page.selectFirst(mark.selectFirst("a").attr("href")).selectFirst("h4").text())
        .isEqualTo("\"child porn\": write \"child abuse images\"");
    assertThat(page.selectFirst("#finding-1 .place a").attr("href")).isEqualTo("#mark-1");
  }

  @Test
  void everyLinkInsideThePageArrives() throws IOException {
    Document page = Page.of("a.md", STORY);
    assertThat(page.select("a[href^=#]"))
        .hasSizeGreaterThan(10)
        .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
  }

  @Test
  void aCardTellsAllThatIsKnown() throws IOException {
    Element card = Page.of("a.md", STORY).getElementById("finding-1");
    assertThat(card.select("dd ol li").eachText())
        .containsExactly(
            "child abuse images (first) safe",
            "child abuse material (first) look first: another wording is preferred",
            "child sexual abuse material (second) look first: another wording is preferred");
    assertThat(card.select("dt:contains(Why) + dd").text())
        .isEqualTo("The pictures record a crime.");
    assertThat(card.select("dt:contains(Used) + dd").text())
        .isEqualTo("the publication's own words");
    assertThat(card.select("dt:contains(Rule) + dd a").attr("href")).isEqualTo("#card-1");
    assertThat(card.select("dt:contains(Rule) + dd").text()).isEqualTo("sample/child-pornography");
  }

  @Test
  void aQuotationIsCalledOne() throws IOException {
    Element card = Page.of("a.md", STORY).getElementById("finding-3");
    assertThat(card.select("dt:contains(Used) + dd").text())
        .startsWith("a quotation, somebody else's words (inside quotation marks");
    assertThat(card.select("dd ol")).isEmpty();
  }

  @Test
  void aSourceOnTheWebIsALinkThatTellsItNothing() throws IOException {
    Element link = Page.of("a.md", STORY).selectFirst("#card-1 cite a");
    assertThat(link.attr("href")).isEqualTo("https://example.org/words");
    assertThat(link.attr("rel")).isEqualTo("noreferrer noopener");
  }

  @Test
  void whatCouldNotBeReadIsTold() throws IOException {
    RunResult result =
        new RunResult(List.of(), List.of(new FileError("b.md", "permission denied")), 0);
    Document page = Page.of(result);
    assertThat(page.select(".trouble li").eachText()).containsExactly("b.md: permission denied");
    assertThat(page.select("nav a[href=#unread]")).hasSize(1);
  }

  @Test
  void aCommentThatSilencesNothingIsTold() throws IOException {
    Document page = Page.of("a.md", "<!-- housestyle-ignore child-pornography: x -->\nQuiet.\n");
    assertThat(page.select(".trouble li").text()).startsWith("a.md, line 1: ");
  }

  @Test
  void whatIsHeldBackIsListedOnDemand() throws IOException {
    StringWriter out = new StringWriter();
    new HtmlReport(true).write(Page.check("a.txt", "See child-porn.pdf now.\n"), out);
    assertThat(Jsoup.parse(out.toString()).select("details li").text())
        .isEqualTo("line 1: “child-porn” (no prose: part of a file name)");
  }

  @Test
  void headingsDescendInOrder() throws IOException {
    int before = 0;
    int deepest = 0;
    for (Element heading : Page.of("a.md", STORY).select("h1, h2, h3, h4, h5, h6")) {
      int rank = heading.tagName().charAt(1) - '0';
      assertThat(rank).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = rank;
      deepest = Math.max(deepest, rank);
    }
    assertThat(deepest).isEqualTo(4);
  }

  @Test
  void thePageHasItsLandmarksAndALanguage() throws IOException {
    Document page = Page.of("a.md", STORY);
    assertThat(page.select("html[lang=en]")).hasSize(1);
    assertThat(page.select("body > header, nav, main, footer")).hasSize(4);
    assertThat(page.selectFirst("body > a.skip").attr("href")).isEqualTo("#report");
    assertThat(page.select("th:not([scope])")).isEmpty();
  }

  @Test
  void aRuleHasOneCardWithItsFindingsBelow() throws IOException {
    Document page = Page.of("a.md", "Child porn. More child porn.");
    assertThat(page.select(".rule")).hasSize(1);
    Element card = page.getElementById("card-1");
    assertThat(card.select("dt:contains(Sources) + dd li").eachText())
        .containsExactly("Press Council, Notes to editors, 2012", "Agency, Words in the news");
    assertThat(card.select(".hits li").eachText())
        .containsExactly("E1 a.md, line 1, column 1", "E2 a.md, line 1, column 18");
  }

  @Test
  void aWebPageIsShownAsItsReadersSeeIt() throws IOException {
    Document page = Page.of("a.html", "<p>He sold <em>child</em> porn &amp; more.</p>");
    assertThat(page.select(".prose").text()).isEqualTo("He sold child pornE1 & more.");
    assertThat(page.select("mark a").text()).startsWith("child porn");
  }

  @Test
  void aLongBlockOfAWebPageIsShownNearTheFinding() throws IOException {
    String words = "quiet ".repeat(200);
    Document page = Page.of("a.html", "<p>" + words + "child porn " + words + "</p>");
    assertThat(page.select(".prose").text())
        .hasSizeLessThan(900)
        .startsWith("… quiet")
        .contains("child pornE1")
        .endsWith("quiet …");
  }

  @Test
  void aLevelOrARuleCanBeChosenWithoutAScript() throws IOException {
    Document page = Page.of("a.md", STORY);
    assertThat(page.select("input[name=show]")).hasSize(6);
    assertThat(page.select("label[for=show-error]")).hasSize(1);
    assertThat(page.select("label"))
        .allMatch(label -> page.getElementById(label.attr("for")) != null);
    assertThat(page.selectFirst("style").data())
        .contains("#show-error:checked~main .cards .card:not(.error)")
        .contains("#show-rule-1:checked~main .cards .card:not(.rule-1)");
  }

  @Test
  void thePageSaysWhenAndWithWhatItWasMade() throws IOException {
    assertThat(Page.of("a.md", STORY).selectFirst(".about").text())
        .matches("Checked on \\d{4}-\\d\\d-\\d\\d with Housestyle \\S+\\. .*")
        .contains("Rule packs with findings: sample.", "Press Council");
  }
}
