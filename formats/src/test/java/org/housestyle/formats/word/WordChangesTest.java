// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.formats.OfficeCopy.commented;
import static org.housestyle.formats.OfficeCopy.findings;
import static org.housestyle.formats.OfficeCopy.fixed;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.housestyle.document.OfficeReader;
import org.housestyle.formats.ZipFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fix and comments write into a Word file. */
class WordChangesTest {

  private static final OfficeReader WORD =
      new WordReader(Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC), true);

  private static final String BY = " w:author=\"Housestyle\" w:date=\"2026-11-29T08:00:00Z\">";

  @Test
  void anEditIsATrackedChange() {
    byte[] file = WordFile.ofText("He had child pornography.").bytes();
    assertThat(WordFile.body(fixed(file, WORD)))
        .isEqualTo(
            "<w:p><w:r><w:t xml:space=\"preserve\">He had </w:t></w:r>"
                + "<w:del w:id=\"1\""
                + BY
                + "<w:r><w:delText xml:space=\"preserve\">child pornography</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\""
                + BY
                + "<w:r><w:t xml:space=\"preserve\">child abuse images</w:t></w:r></w:ins>"
                + "<w:r><w:t xml:space=\"preserve\">.</w:t></w:r></w:p>");
  }

  @Test
  void anEditWithoutTrackingIsPlain() {
    byte[] file = WordFile.ofText("He had child pornography.").bytes();
    assertThat(WordFile.body(fixed(file, WORD.withoutTracking())))
        .isEqualTo(
            "<w:p><w:r><w:t xml:space=\"preserve\">He had </w:t>"
                + "<w:t xml:space=\"preserve\">child abuse images</w:t>"
                + "<w:t xml:space=\"preserve\">.</w:t></w:r></w:p>");
  }

  @Test
  void wordsInSeveralRunsAreDeletedInEachAndInsertedOnceInTheFormatOfTheFirst() {
    byte[] file =
        WordFile.of(
                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>He had child</w:t></w:r>"
                    + "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\"> pornography.</w:t></w:r></w:p>")
            .bytes();
    assertThat(WordFile.body(fixed(file, WORD)))
        .isEqualTo(
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">He had </w:t></w:r>"
                + "<w:del w:id=\"1\""
                + BY
                + "<w:r><w:rPr><w:b/></w:rPr><w:delText xml:space=\"preserve\">child</w:delText></w:r></w:del>"
                + "<w:del w:id=\"2\""
                + BY
                + "<w:r><w:rPr><w:i/></w:rPr><w:delText xml:space=\"preserve\"> pornography</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"3\""
                + BY
                + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">child abuse images</w:t></w:r></w:ins>"
                + "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">.</w:t></w:r></w:p>");
  }

  @Test
  void referencesAreKeptAsTheyAreWritten() {
    byte[] file =
        WordFile.ofText("A &amp; B &#x2013; &quot;no&quot; had child pornography &lt;").bytes();
    assertThat(WordFile.body(fixed(file, WORD)))
        .contains("A &amp; B &#x2013; &quot;no&quot; had </w:t>")
        .contains("> &lt;</w:t>");
  }

  @Test
  void changesGetNumbersThatTheFileHasNot() {
    byte[] file =
        WordFile.of(
                "<w:p><w:ins w:id=\"41\" w:author=\"A\"><w:r><w:t>Yes.</w:t></w:r></w:ins>"
                    + "<w:r><w:t xml:space=\"preserve\"> He had child pornography.</w:t></w:r></w:p>")
            .bytes();
    assertThat(WordFile.body(fixed(file, WORD))).contains("<w:del w:id=\"42\"");
  }

  @Test
  void aSecondFixChangesNothing() {
    byte[] once = fixed(WordFile.ofText("He had child pornography.").bytes(), WORD);
    assertThat(findings(once, WORD)).isEmpty();
    assertThat(fixed(once, WORD)).isEqualTo(once);
  }

  @Test
  void otherEntriesKeepTheirBytesAndTheirOrder() {
    byte[] file = WordFile.ofText("He had child pornography.").with("header", "hdr", "").bytes();
    Map<String, String> before = ZipFiles.entries(file);
    Map<String, String> after = ZipFiles.entries(fixed(file, WORD));
    assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
    before.remove("word/document.xml");
    assertThat(after).containsAllEntriesOf(before);
  }

  @Test
  void aFindingGetsAComment() {
    byte[] file = WordFile.ofText("&quot;He had child porn,&quot; she said.").bytes();
    byte[] commented = commented(file, WORD);
    assertThat(WordFile.body(commented))
        .isEqualTo(
            "<w:p><w:r><w:t xml:space=\"preserve\">&quot;He had </w:t></w:r>"
                + "<w:commentRangeStart w:id=\"0\"/>"
                + "<w:r><w:t xml:space=\"preserve\">child porn</w:t></w:r>"
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                + "<w:r><w:t xml:space=\"preserve\">,&quot; she said.</w:t></w:r></w:p>");
    Map<String, String> entries = ZipFiles.entries(commented);
    assertThat(entries.get("word/comments.xml"))
        .contains(
            "<w:comment w:id=\"0\"" + BY.substring(0, BY.length() - 1) + " w:initials=\"HS\">")
        .contains("child porn");
    assertThat(entries.get("[Content_Types].xml")).contains("/word/comments.xml");
    assertThat(entries.get("word/_rels/document.xml.rels")).contains("comments.xml");
  }

  @Test
  void aSecondRunAddsNoComment() {
    byte[] once =
        commented(WordFile.ofText("&quot;He had child porn,&quot; she said.").bytes(), WORD);
    assertThat(commented(once, WORD)).isEqualTo(once);
  }

  @Test
  void aCommentOnANoteHangsOnTheWordsBeforeItsNumber() {
    byte[] file =
        WordFile.of(
                "<w:p><w:r><w:t>It rained.</w:t></w:r>"
                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t> Later.</w:t></w:r></w:p>")
            .with(
                "footnotes",
                "footnotes",
                "<w:footnote w:id=\"2\"><w:p><w:r><w:t>He had child pornography.</w:t></w:r></w:p></w:footnote>")
            .bytes();
    byte[] commented = commented(file, WORD);
    assertThat(WordFile.body(commented))
        .contains(
            "<w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">rained.</w:t></w:r>"
                + "<w:commentRangeEnd w:id=\"0\"/>");
    assertThat(ZipFiles.entries(commented).get("word/comments.xml")).contains("footnote 1: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:sdt><w:sdtContent><w:p>%s</w:p></w:sdtContent></w:sdt>",
        "<w:p><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt></w:p>",
        "<w:p><w:fldSimple w:instr=\"TITLE\">%s</w:fldSimple></w:p>"
      })
  void aCommentOnAControlOrAFieldHangsOnTheWordsBeforeIt(String place) {
    String inside = place.formatted("<w:r><w:t>He had child pornography.</w:t></w:r>");
    byte[] commented =
        commented(
            WordFile.of("<w:p><w:r><w:t>It rained.</w:t></w:r></w:p>" + inside).bytes(), WORD);
    assertThat(WordFile.body(commented))
        .contains("<w:commentRangeStart w:id=\"0\"/>")
        .endsWith(inside);
  }

  @Test
  void aSecondRunAddsNoCommentThoughTheFirstCutTheWordsBeforeAControl() {
    String run = "<w:r><w:t>%s</w:t></w:r>";
    byte[] file =
        WordFile.of(
                "<w:p>"
                    + run.formatted("It rained. “He had child porn.”")
                    + "<w:fldSimple w:instr=\"TITLE\">"
                    + run.formatted("He had child pornography.")
                    + "</w:fldSimple></w:p>")
            .bytes();
    byte[] once = commented(file, WORD);
    assertThat(commented(once, WORD)).isEqualTo(once);
  }
}
