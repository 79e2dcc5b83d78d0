// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.housestyle.fix.Edit;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document says of itself. */
class DocumentTest {

  private static List<String> kinds(String format, String text) {
    return Document.of(SourceText.of(text.replace('¶', '\n')), format).blocks().stream()
        .map(block -> block.kind().id() + " " + block.prose().strip())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "- one¶- two => list-item one, list-item two",
        "- one¶¶  more => list-item one, list-item more",
        "- > said => quote said",
        "> - said => quote said",
        "| a |¶| - |¶| b | => headline a, table-cell b",
        "![a van](van.jpg) => alt-text a van, paragraph \uFFFC",
        "---¶title: T¶standfirst: S¶description: D¶caption: C¶alt: A¶---¶B"
            + " => headline T, standfirst S, metadata D, caption C, alt-text A, paragraph B",
      })
  void kindsOfMarkdown(String text, String expected) {
    assertThat(kinds("markdown", text)).containsExactly(expected.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<ul><li>one<li><p>two</p><p>more</p></ul>; list-item one, list-item two, list-item more",
        "<ul><li><h2>one</h2></ul>; headline one",
        "<table><caption>C</caption><tr><th>a<td>b</table>; caption C, headline a, table-cell b",
        "<table><tr><td><ul><li>a</ul></table>; table-cell a",
        "<figure><img alt='A'><figcaption>C</figcaption></figure>; alt-text A, caption C",
        "<blockquote><ul><li>said</ul></blockquote>; quote said",
        "<dl><dt>a<dd>b</dl>; entry a, paragraph b",
        "<meta name=description content=D><p>a; metadata D, paragraph a",
      })
  void kindsOfHtml(String text, String expected) {
    assertThat(kinds("html", text)).containsExactly(expected.split(", "));
  }

  @Test
  void textThatAParserMovesIsBackInItsOrder() {
    assertThat(kinds("html", "<table><tr><td>one</td></tr>two</table><p>three"))
        .containsExactly("table-cell one", "paragraph two", "paragraph three");
  }

  @Test
  void aPlaceIsLineAndColumnUnlessTheFormatHasItsOwnTerms() {
    Block text = Document.of(SourceText.of("Rain.\n\nAnna: sun"), "text").blocks().get(1);
    assertThat(text.place(new Span(6, 9))).hasToString("3:7");
    Block turn = Document.of(SourceText.of("Rain.\nAnna: sun"), "turns").blocks().get(0);
    assertThat(turn.place(new Span(0, 3))).hasToString("turn 2");
    assertThat(turn.speaker()).contains("Anna");
  }

  @Test
  void editsChangeThePartsThatTheyName() {
    Document document = Document.of(SourceText.of("Rain."), "text");
    Edit edit = new Edit(new Span(0, 4), "Sun");
    assertThat(document.edited(List.of(edit)).source().text()).isEqualTo("Sun.");
    assertThat(document.edited(Map.of("other", List.of(edit))).source().text()).isEqualTo("Rain.");
  }

  @Test
  void onlyTheBytesOfAnEditChange() throws Exception {
    byte[] bytes = "\uFEFFIt rained in a café.".getBytes(StandardCharsets.UTF_16LE);
    DocumentReader reader = Formats.standard().require("markdown");
    Document document = Document.read(bytes, StandardCharsets.UTF_8, reader);
    byte[] after = document.write(bytes, List.of(new Edit(new Span(3, 9), "snowed")));
    assertThat(after).isEqualTo("\uFEFFIt snowed in a café.".getBytes(StandardCharsets.UTF_16LE));
  }
}
