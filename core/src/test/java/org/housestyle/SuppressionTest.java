// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.Copy.HOUSESTYLE;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentProblem;
import org.housestyle.rule.Marked;
import org.housestyle.rule.Usage;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Comments that silence rules; {@code [[ ]]} stands round what is reported, {@code ¶} ends a line.
 */
class SuppressionTest {

  private static CheckResult examine(String format, String copy) {
    return HOUSESTYLE.examine(Document.of(SourceText.of(copy), format));
  }

  private static void expect(String format, String marked) {
    Marked expected = Marked.parse(marked.replace("C!", "child-pornography").replace('¶', '\n'));
    CheckResult seen = examine(format, expected.copy());
    assertThat(
            Marked.show(
                expected.copy(), seen.findings().stream().map(Finding::span).sorted().toList()))
        .isEqualTo(marked.replace("C!", "child-pornography").replace('¶', '\n'));
    assertThat(seen.held()).isNotEmpty();
    assertThat(seen.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- housestyle-ignore C!: as quoted -->¶He had child porn.¶¶She had [[child porn]].",
        "<!-- housestyle-ignore C!: as quoted -->¶¶He had child porn.¶¶She had [[child porn]].",
        "He had [[child porn]].¶<!-- housestyle-ignore C!: why -->¶She had child porn.",
        "<!-- housestyle-ignore C! -->¶# Raid for child porn¶¶He had [[child porn]].",
        "<!-- housestyle-ignore sample/C! -->¶He had child porn.",
        "<!-- HOUSESTYLE-IGNORE C! -->¶He had child porn.",
        "<!--housestyle-ignore C!-->¶He had child porn.",
        "<!-- housestyle-ignore¶C!: why¶so -->¶He had child porn.",
        "<!-- housestyle-ignore C!: x -->¶<!-- housestyle-ignore paedophile: y -->¶"
            + "A paedophile had child porn.",
        "<!-- housestyle-ignore C!, paedophile: x -->¶A paedophile had child porn.",
        "<!-- housestyle-ignore C! -->¶A [[paedophile]] had child porn.",
        "<!-- housestyle-ignore C! -->¶- He had child porn.¶- She had [[child porn]].",
        "- He had [[child porn]].¶  <!-- housestyle-ignore C! -->¶- She had child porn.",
        "- <!-- housestyle-ignore C! -->¶  He had child porn.¶- She had [[child porn]].",
        "> <!-- housestyle-ignore C! -->¶> He had child porn.¶>¶> She had [[child porn]].",
        "<!-- housestyle-ignore C! -->¶> He had child porn.¶>¶> She had child porn.",
        "<!-- housestyle-ignore C! -->¶| a |¶| - |¶| child porn |¶¶He had [[child porn]].",
        "<!-- housestyle-ignore C! -->¶<p>He had child porn.</p>¶¶She had [[child porn]].",
        "He had [[child porn]], <!-- housestyle-ignore C! --> and child porn.¶¶[[Child porn]].",
        "He had child porn.<!-- housestyle-ignore-line C!: x -->¶She had [[child porn]].",
        "| a |¶| - |¶| child porn <!-- housestyle-ignore-line C! --> |¶| [[child porn]] |",
        "[[Child porn]].¶¶<!-- housestyle-ignore-start C!: law -->¶¶He had child porn.¶¶She had"
            + " child porn.¶¶<!-- housestyle-ignore-end C! -->¶¶They had [[child porn]].",
        "<!-- housestyle-ignore-start C! -->¶¶Child porn.¶¶<!-- housestyle-ignore-end -->¶¶"
            + "He had [[child porn]].",
        "---¶title: Raid for child porn¶---¶He had child porn.¶¶<!-- housestyle-ignore-file C! -->",
      })
  void inMarkdown(String marked) {
    expect("markdown", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- housestyle-ignore C!: x --><p>He had child porn.</p><p>She had [[child porn]].</p>",
        "<p>[[Child porn]].</p>¶<!-- housestyle-ignore C! -->¶<p>He had child porn.¶<p>She had"
            + " [[child porn]].",
        "<ul><!-- housestyle-ignore C! --><li>Child porn.<li>[[Child porn]].</ul>",
        "<table><!-- housestyle-ignore C! --><tr><td>Child porn</td><td>Child porn</td></tr>"
            + "<tr><td>[[Child porn]]</td></tr></table>",
        "<!-- housestyle-ignore C! --><div><p>Child porn.</p><p>Child porn.</p></div>"
            + "<p>[[Child porn]].</p>",
        "<html><head><!-- housestyle-ignore C! --><title>Child porn</title></head><body>"
            + "<p>[[Child porn]].</p></body></html>",
        "<p>He had [[child porn]], <!-- housestyle-ignore C! --> <b>and</b> child porn.</p>"
            + "<p>[[Child porn]].</p>",
        "<!-- housestyle-ignore C! --> <!-- housestyle-ignore paedophile --> He had child porn, a"
            + " paedophile.<p>[[Child porn]].</p>",
        "<!-- housestyle-ignore C! --><img alt='Raid for child porn'><p>[[Child porn]].</p>",
        "<p>Child porn.</p><!-- housestyle-ignore-line C! -->¶<p>[[Child porn]].</p>",
        "<!-- housestyle-ignore-start C! --><p>Child porn.</p><p>Child porn.</p>"
            + "<!-- housestyle-ignore-end C! --><p>[[Child porn]].</p>",
        "<title>Child porn</title><p>Child porn.</p><!-- housestyle-ignore-file C! -->",
      })
  void inHtml(String marked) {
    expect("html", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "markdown | ```¶<!-- housestyle-ignore-file child-pornography -->¶```¶¶Child porn.",
        "markdown | `<!-- housestyle-ignore-line child-pornography -->` child porn",
        "markdown | Child porn.¶¶    <!-- housestyle-ignore-file child-pornography -->",
        "markdown | \\<!-- housestyle-ignore-line child-pornography --> child porn",
        "html | <pre><!-- housestyle-ignore-file child-pornography --></pre>Child porn.",
        "html | <p title='<!-- housestyle-ignore-line child-pornography -->'>Child porn.</p>",
        "text | <!-- housestyle-ignore-file child-pornography -->¶¶Child porn.",
      })
  void whatOnlyLooksLikeACommentSilencesNothing(String format, String copy) {
    CheckResult seen = examine(format, copy.replace('¶', '\n'));
    assertThat(seen.findings()).anyMatch(it -> it.text().equalsIgnoreCase("child porn"));
    assertThat(seen.problems()).isEmpty();
  }

  @Test
  void whatIsSilencedIsHeldWithTheReasonAndTheLine() {
    String copy =
        "\n<!-- housestyle-ignore child-pornography: the act: 1998 -->\nHe had child porn.";
    Finding held = examine("markdown", copy).held().get(0);
    assertThat(held.status().reason()).isEqualTo("suppressed: the act: 1998 (line 2)");
    assertThat(held.usage()).isEqualTo(Usage.STATEMENT);
    assertThat(held.text()).isEqualTo("child porn");
  }

  @Test
  void whatIsSilencedIsNotFixed() {
    String copy = "He had child porn. <!-- housestyle-ignore-line child-pornography -->\n";
    Document document = Document.of(SourceText.of(copy), "markdown");
    assertThat(HOUSESTYLE.fix(document).isChanged()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "housestyle-ignore C! | the comment silences no finding of C!; remove it",
        "housestyle-ignore-end C! | no housestyle-ignore-start C! comes before its end",
        "housestyle-ignore-end | nothing is silenced that could end here; remove the comment",
        "housestyle-ignore: why | the comment names no rule; write housestyle-ignore RULE: reason",
        "housestyle-ignore C! as quoted | \"C! as quoted\" is not a rule; put commas between rules,"
            + " and a colon before the reason",
        "housestyle-ignore C! until May: why | \"May\" is not a date such as 2027-01-31",
        "housestyle-ignore paedophil: why | no rule \"paedophil\"; did you mean \"paedophile\"? (in"
            + " sample)",
        "housestyle-ignore sample/no-such-rule | no rule \"sample/no-such-rule\" (in sample)",
        "housestyle-ignore-lines C! | no comment begins with \"housestyle-ignore-lines\"; did you"
            + " mean \"housestyle-ignore-line\"?",
      })
  void whatIsWrongWithACommentIsTold(String comment, String message) {
    String copy = "Rain.\n\n <!-- " + comment + " -->\n\nMore rain.\n\nHe had child porn.\n";
    CheckResult seen = examine("markdown", copy.replace("C!", "child-pornography"));
    assertThat(seen.problems())
        .extracting(DocumentProblem::message)
        .containsExactly(message.replace("C!", "child-pornography"));
    assertThat(seen.problems().get(0).start().line()).isEqualTo(3);
    assertThat(seen.findings()).hasSize(1);
  }

  @Test
  void aRegionWithoutAnEndIsToldAndReachesTheEndOfTheFile() {
    CheckResult seen =
        examine("markdown", "<!-- housestyle-ignore-start paedophile -->\n\nA paedophile.");
    assertThat(seen.findings()).isEmpty();
    assertThat(seen.problems().get(0).message())
        .startsWith("the comment silences paedophile as far as the end of the file");
  }

  @ParameterizedTest
  @CsvSource({
    "housestyle-ignore-line child-pornography, 1",
    "housestyle-ignore-line child-pornography:, 1",
    "housestyle-ignore-line child-pornography: as quoted, 0",
  })
  void aHouseCanAskForReasons(String comment, int problems) {
    Document document =
        Document.of(SourceText.of("He had child porn. <!-- " + comment + " -->"), "markdown");
    CheckResult seen = HOUSESTYLE.withReasonsRequired(true).examine(document);
    assertThat(seen.findings()).isEmpty();
    assertThat(seen.problems())
        .extracting(DocumentProblem::message)
        .hasSize(problems)
        .allMatch(
            it ->
                it.equals(
                    "the comment that silences child-pornography has no reason; this house asks"
                        + " for one: add \": reason\""));
    assertThat(HOUSESTYLE.examine(document).problems()).isEmpty();
  }

  @Test
  void aRuleOfAPackThatIsNotCheckedIsLetPass() {
    String copy = "<!-- housestyle-ignore migration/illegal-immigrant: x -->\nRain.";
    assertThat(examine("markdown", copy).problems()).isEmpty();
  }

  @Test
  void aRuleThatIsOffIsNotSaidToBeUnused() {
    String copy = "<!-- housestyle-ignore child-abuse-images: x -->\nHe had child abuse images.";
    assertThat(examine("markdown", copy).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2027-01-31T23:59:59Z, 0", "2027-02-01T00:00:00Z, 1"})
  void theLastDayIsTheLastOnWhichItHolds(String now, int findings) {
    String copy =
        "He had child porn. <!-- housestyle-ignore-line child-pornography until 2027-01-31: x -->";
    CheckResult seen =
        HOUSESTYLE
            .withClock(Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
            .examine(Document.of(SourceText.of(copy), "markdown"));
    assertThat(seen.findings()).hasSize(findings);
    assertThat(seen.problems())
        .extracting(DocumentProblem::message)
        .isEqualTo(
            findings == 0
                ? List.of()
                : List.of("the comment silenced child-pornography until 2027-01-31; remove it"));
  }
}
