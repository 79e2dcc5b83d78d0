// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.housestyle.formats.OfficeCopy.blocks;
import static org.housestyle.formats.OfficeCopy.findings;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.housestyle.formats.ZipFiles;
import org.junit.jupiter.api.Test;

/** What is copy in a Word file, and where it is. */
class WordReaderTest {

  private static final WordReader WORD = new WordReader();

  private static String p(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String styled(String style, String text) {
    return p("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text));
  }

  @Test
  void aTermIsFoundInAParagraph() {
    byte[] file = WordFile.of(p(r("It rained.")) + p(r("He had child pornography."))).bytes();
    assertThat(findings(file, WORD)).isEqualTo("paragraph 2: statement: child pornography (safe)");
  }

  @Test
  void aTermIsFoundThatIsSplitOverRuns() {
    byte[] file =
        WordFile.of(
                p(
                    r("He had child ")
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t>porno</w:t></w:r>"
                        + r("graphy.")))
            .bytes();
    assertThat(findings(file, WORD)).isEqualTo("paragraph 1: statement: child pornography (safe)");
  }

  @Test
  void aTermIsFoundOverALineBreakButNotEditedSafely() {
    byte[] file =
        WordFile.of(p("<w:r><w:t>He had child</w:t><w:br/><w:t>pornography.</w:t></w:r>")).bytes();
    assertThat(findings(file, WORD)).doesNotContain("safe").contains("paragraph 1: statement");
  }

  @Test
  void aNoBreakHyphenAndASoftHyphenJoinATerm() {
    byte[] file =
        WordFile.of(
                p(
                    "<w:r><w:t>A child</w:t><w:noBreakHyphen/><w:t>porn</w:t><w:softHyphen/><w:t>ography case.</w:t></w:r>"))
            .bytes();
    assertThat(findings(file, WORD)).startsWith("paragraph 1: ");
  }

  @Test
  void stylesTellTheKinds() {
    byte[] file =
        WordFile.of(
                styled("Ttulo", "A headline")
                    + styled("Subtitle", "A standfirst")
                    + styled("MyQuote", "What she said")
                    + styled("Pull", "What he said")
                    + styled("Caption", "A caption")
                    + styled("ListParagraph", "An item")
                    + styled("Unknown", "A paragraph"))
            .with(
                "styles",
                "styles",
                "<w:style w:styleId=\"Ttulo\"><w:name w:val=\"Title\"/></w:style>"
                    + "<w:style w:styleId=\"MyQuote\"><w:name w:val=\"Mine\"/><w:basedOn w:val=\"IQ\"/></w:style>"
                    + "<w:style w:styleId=\"Pull\"><w:name w:val=\"Pull quote\"/></w:style>"
                    + "<w:style w:styleId=\"IQ\"><w:name w:val=\"Intense Quote\"/></w:style>"
                    + "<w:style w:styleId=\"ListParagraph\"><w:name w:val=\"List Paragraph\"/></w:style>")
            .bytes();
    assertThat(blocks(file, WORD))
        .isEqualTo(
            """
            headline: A headline
            standfirst: A standfirst
            quote: What she said
            quote: What he said
            caption: A caption
            list-item: An item
            paragraph: A paragraph""");
  }

  @Test
  void aDeletionIsNoCopyAndAnInsertionIs() {
    byte[] file =
        WordFile.of(
                p(
                    r("He had ")
                        + "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>child porn</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\" w:author=\"A\">"
                        + r("kiddie porn")
                        + "</w:ins>"
                        + r(" on it.")))
            .bytes();
    assertThat(findings(file, WORD)).isEqualTo("paragraph 1: statement: kiddie porn");
  }

  @Test
  void tablesNotesHeadersAndTextBoxesAreCopy() {
    String box =
        "<w:r><w:pict><w:txbxContent>" + p(r("In a box")) + "</w:txbxContent></w:pict></w:r>";
    byte[] file =
        WordFile.of(
                p(r("Body") + box)
                    + "<w:tbl><w:tr><w:tc>"
                    + p(r("A"))
                    + "</w:tc><w:tc>"
                    + p(r("B"))
                    + "</w:tc></w:tr></w:tbl>")
            .with(
                "footnotes",
                "footnotes",
                "<w:footnote w:type=\"separator\" w:id=\"0\">"
                    + p(r("---"))
                    + "</w:footnote>"
                    + "<w:footnote w:id=\"2\">"
                    + p(r("A note"))
                    + "</w:footnote>")
            .with("header", "hdr", p(r("On top")))
            .bytes();
    assertThat(places(file))
        .isEqualTo(
            """
            paragraph 1: Body
            text box in paragraph 1: In a box
            table 1, row 1, column 1: A
            table 1, row 1, column 2: B
            footnote 1: A note
            header: On top""");
  }

  private static String places(byte[] file) {
    StringBuilder places = new StringBuilder();
    org.housestyle.formats.OfficeCopy.read(file, WORD)
        .blocks()
        .forEach(
            block ->
                places
                    .append(places.length() == 0 ? "" : "\n")
                    .append(block.place(new org.housestyle.text.Span(0, 1)))
                    .append(": ")
                    .append(block.prose()));
    return places.toString();
  }

  @Test
  void whatAFieldComputesIsNotEdited() {
    byte[] file =
        WordFile.of(
                p(
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TITLE</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + r("He had child pornography.")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"))
            .bytes();
    assertThat(findings(file, WORD)).isEqualTo("paragraph 1: statement: child pornography");
  }

  @Test
  void hiddenTextAndCodeAreNoCopy() {
    byte[] file =
        WordFile.of(
                p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>child pornography</w:t></w:r>")
                    + styled("HTMLPreformatted", "child pornography"))
            .with(
                "styles",
                "styles",
                "<w:style w:styleId=\"HTMLPreformatted\"><w:name w:val=\"HTML Preformatted\"/></w:style>")
            .bytes();
    assertThat(findings(file, WORD)).isEmpty();
  }

  @Test
  void aFileThatIsNoWordFileSaysSo() {
    byte[] text = "He had child pornography.".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> WORD.parts(text, StandardCharsets.UTF_8))
        .hasMessageStartingWith("not a Word file; give it the ending of what it is");
    byte[] zip = ZipFiles.of(Map.of("a.txt", "a"));
    assertThatThrownBy(() -> WORD.parts(zip, StandardCharsets.UTF_8))
        .hasMessage("not a Word file: it names no main document");
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertThatThrownBy(() -> WORD.parts(old, StandardCharsets.UTF_8))
        .hasMessageContaining("save it as .docx");
  }

  @Test
  void brokenXmlIsNamed() {
    byte[] file = WordFile.of("<w:p><w:r>").bytes();
    assertThatThrownBy(() -> WORD.parts(file, StandardCharsets.UTF_8))
        .hasMessageStartingWith("word/document.xml: broken XML at line 2");
  }
}
