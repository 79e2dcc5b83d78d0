// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.housestyle.formats.OfficeCopy.blocks;
import static org.housestyle.formats.OfficeCopy.commented;
import static org.housestyle.formats.OfficeCopy.findings;
import static org.housestyle.formats.OfficeCopy.fixed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.housestyle.document.OfficeReader;
import org.housestyle.formats.ZipFiles;
import org.junit.jupiter.api.Test;

/** What is copy in an OpenDocument text, and what a fix and comments write into it. */
class OpenDocumentReaderTest {

  private static final OfficeReader ODT =
      new OpenDocumentReader(
          Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC), true);

  private static String p(String content) {
    return "<text:p>" + content + "</text:p>";
  }

  @Test
  void kindsComeFromElementsAndStyles() {
    byte[] file =
        OpenDocumentFile.of(
            "<text:h>A headline</text:h>"
                + "<text:p text:style-name=\"P1\">What she said</text:p>"
                + "<text:list><text:list-item>"
                + p("An item")
                + "</text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell>"
                + p("A cell")
                + "</table:table-cell></table:table-row></table:table>",
            "<style:style style:name=\"P1\" style:parent-style-name=\"Quotations\"/>");
    assertThat(blocks(file, ODT))
        .isEqualTo(
            """
            headline: A headline
            quote: What she said
            list-item: An item
            table-cell: A cell""");
  }

  @Test
  void notesTextBoxesPicturesAndHeadersAreCopy() {
    byte[] file =
        OpenDocumentFile.of(
            p(
                "Body<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
                    + "<text:note-body>"
                    + p("He had child porn.")
                    + "</text:note-body></text:note>"
                    + "<draw:frame><svg:desc>A picture</svg:desc></draw:frame>"
                    + "<draw:frame><draw:text-box>"
                    + p("In a box")
                    + "</draw:text-box></draw:frame>"),
            "<style:master-page><style:header>"
                + p("On top")
                + "</style:header></style:master-page>");
    assertThat(blocks(file, ODT))
        .isEqualTo(
            """
            paragraph: Body
            paragraph: He had child porn.
            alt-text: A picture
            paragraph: In a box
            paragraph: On top""");
    assertThat(findings(file, ODT)).isEqualTo("footnote 1: statement: child porn (safe)");
  }

  @Test
  void aTermIsFoundThroughSpansSpacesAndLineBreaks() {
    assertThat(findings(OpenDocumentFile.of(p("He had <text:span>child</text:span> porn.")), ODT))
        .isEqualTo("paragraph 1: statement: child porn (safe)");
    assertThat(findings(OpenDocumentFile.of(p("He had child<text:s/>porn.")), ODT))
        .isEqualTo("paragraph 1: statement: child porn");
    assertThat(findings(OpenDocumentFile.of(p("He had child<text:line-break/>porn.")), ODT))
        .isEqualTo("paragraph 1: statement: child\u2028porn");
  }

  @Test
  void anEditIsATrackedChange() {
    byte[] file = OpenDocumentFile.of(p("He had child pornography."));
    String info =
        "<office:change-info><dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">Housestyle"
            + "</dc:creator><dc:date xmlns:dc=\"http://purl.org/dc/elements/1.1/\">2026-11-29T08:00:00"
            + "</dc:date></office:change-info>";
    assertThat(OpenDocumentFile.body(fixed(file, ODT)))
        .isEqualTo(
            "<text:tracked-changes text:track-changes=\"false\">"
                + "<text:changed-region xml:id=\"hs1\" text:id=\"hs1\"><text:deletion>"
                + info
                + "<text:p>child pornography</text:p></text:deletion></text:changed-region>"
                + "<text:changed-region xml:id=\"hs2\" text:id=\"hs2\"><text:insertion>"
                + info
                + "</text:insertion></text:changed-region></text:tracked-changes>"
                + "<text:p>He had <text:change text:change-id=\"hs1\"/>"
                + "<text:change-start text:change-id=\"hs2\"/>child abuse images"
                + "<text:change-end text:change-id=\"hs2\"/>.</text:p>");
  }

  @Test
  void anEditWithoutTrackingIsPlain() {
    byte[] file = OpenDocumentFile.of(p("He had <text:span>child</text:span> porn &amp; more."));
    assertThat(OpenDocumentFile.body(fixed(file, ODT.withoutTracking())))
        .isEqualTo(p("He had <text:span>child abuse images</text:span> &amp; more."));
  }

  @Test
  void whatWasDeletedIsNoCopyAndAPendingInsertionIsNotEdited() {
    byte[] file =
        OpenDocumentFile.of(
            "<text:tracked-changes><text:changed-region text:id=\"a\"><text:deletion>"
                + p("child porn")
                + "</text:deletion></text:changed-region>"
                + "<text:changed-region text:id=\"b\"><text:insertion/></text:changed-region>"
                + "</text:tracked-changes>"
                + p(
                    "He had <text:change text:change-id=\"a\"/>"
                        + "<text:change-start text:change-id=\"b\"/>kiddie porn"
                        + "<text:change-end text:change-id=\"b\"/>."));
    assertThat(findings(file, ODT)).isEqualTo("paragraph 1: statement: kiddie porn");
  }

  @Test
  void aSecondFixAndASecondCommentChangeNothing() {
    byte[] file = OpenDocumentFile.of(p("He had child porn.") + p("“The child porn,” she said."));
    byte[] once = commented(fixed(file, ODT), ODT);
    assertThat(findings(once, ODT)).isEqualTo("paragraph 2: quotation: child porn");
    assertThat(fixed(once, ODT)).isEqualTo(once);
    assertThat(commented(once, ODT)).isEqualTo(once);
  }

  @Test
  void aCommentStandsAroundItsWords() {
    byte[] file = OpenDocumentFile.of(p("“The child porn,” she said."));
    assertThat(OpenDocumentFile.body(commented(file, ODT)))
        .startsWith("<text:p>“The <office:annotation office:name=\"hs1\">")
        .contains("</office:annotation>child porn<office:annotation-end office:name=\"hs1\"/>,”");
  }

  @Test
  void otherEntriesKeepTheirBytesAndTheirOrder() {
    byte[] file = OpenDocumentFile.of(p("He had child pornography."));
    Map<String, String> before = ZipFiles.entries(file);
    Map<String, String> after = ZipFiles.entries(fixed(file, ODT));
    assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
    assertThat(after.get("styles.xml")).isEqualTo(before.get("styles.xml"));
  }

  @Test
  void aFileOfAnotherTypeSaysSo() {
    byte[] sheet =
        ZipFiles.of(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
    assertThatThrownBy(() -> ODT.parts(sheet, StandardCharsets.UTF_8))
        .hasMessageStartingWith("not an OpenDocument text: its type is ");
  }
}
