// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.housestyle.document.Block;
import org.housestyle.document.Document;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is prose, and what it is, in what publishers add to Markdown. */
class DialectsTest {

  private static List<Block> blocks(String text) {
    return Document.of(SourceText.of(text), "markdown").blocks();
  }

  @Test
  void elementsInAValueOfMdxAreProse() {
    String text = "<Van caption={<p title=\"Blue\">A <b>red</b> van</p>} aside={<>A lorry</>} />";
    List<Block> blocks = Document.of(SourceText.of(text), "mdx").blocks();
    assertThat(blocks)
        .extracting(block -> block.prose().strip())
        .containsExactly("Blue", "A red van", "A lorry");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{open && <p>A van</p>}",
        "{open ? <p>A van</p> : null}",
        "{vans.map(van => <li key={van.id}>A van</li>)}",
        "{vans.map(function (van) { return <li>A van</li> })}",
        "{open && <div>{more && <p>A van</p>}</div>}",
        "{open && <Van title=\"A van\" />}",
        "<Vans all={[{\"title\": \"A van\", id: \"van\"}]} />"
      })
  void elementsInCodeOfMdxAreProse(String text) {
    assertThat(Document.of(SourceText.of(text), "mdx").blocks())
        .extracting(block -> block.prose().strip())
        .containsOnlyOnce("A van");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{a < b && \"A van\"}", "{a<b}", "{\"<p>A van</p>\"}", "<Kbd>A van</Kbd>"})
  void otherCodeOfMdxIsNot(String text) {
    assertThat(Document.of(SourceText.of(text), "mdx").blocks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img\n  src=\"a.jpg\"\n  alt=\"A van\"\n/>",
        "A bus <img src=\"a.jpg\"\n   alt=\"A van\"> here",
        "A bus <img src=\"a.jpg\"\r\n\talt=\"A van\"> here",
        "> <img\n>   src=\"a.jpg\"\n>   alt=\"A van\"\n>   /> here",
        "- <img\n    src=\"a.jpg\"\n    alt=\"A van\">"
      })
  void attributesOfATagOverSeveralLinesAreProse(String text) {
    Block block =
        blocks(text).stream().filter(it -> it.prose().equals("A van")).findFirst().orElseThrow();
    assertThat(block.toRaw(new Span(0, 5)).in(text)).isEqualTo("A van");
  }

  @Test
  void escapedBracesOfMdxAreProse() {
    List<Block> blocks = Document.of(SourceText.of("A \\{red\\} van {x}"), "mdx").blocks();
    assertThat(blocks).extracting(Block::prose).containsExactly("A {red} van \uFFFC");
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (Block block : blocks(text)) {
      String prose = block.prose().strip().replace(Block.PLACEHOLDER, '~').replace("\n", " ");
      shown.append(shown.length() == 0 ? "" : ", ").append(block.kind().id()).append(": ");
      shown.append(prose);
    }
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "A van.[^van] | paragraph: A van.",
        "[^van]: A note.\\n\\n    More. | paragraph: A note., paragraph: More.",
        "!!! note\\n\\n    A van. | paragraph: A van.",
        "!!! note \"A title\"\\n    A van. | headline: A title, paragraph: A van.",
        ":::tip A title\\nA van.\\n::: | headline: A title, paragraph: A van.",
        ":::note[A title]{#van}\\nA van.\\n::: | headline: A title, paragraph: A van.",
        "::: {.van}\\nA van.\\n::: | paragraph: A van.",
        "> [!NOTE]\\n> A van. | paragraph: A van.",
        "> [!note]- A title\\n> A van. | headline: A title, paragraph: A van.",
        "> A van. | quote: A van.",
        "## A van {.van #x} | headline: A van",
        "A van.\\n{: .van} | paragraph: A van.",
        "A ==red== van ^van-1 | paragraph: A red van",
        "See [[van-1]]. | paragraph: See van-1.",
        "See [[van-1¦the van]] ![[van.jpg]]. | paragraph: See the van ~.",
        "Math $van_1$ and \\\\(van^2\\\\), $5 and $6. | paragraph: Math ~ and ~, $5 and $6.",
        "A %%note%% van. | paragraph: A ~ van.",
        "Use `$HOME` and `$PATH` in a van. | paragraph: Use ~ and ~ in a van.",
        "Van\\n: A small lorry. | paragraph: Van, paragraph: A small lorry.",
        "Rain.\\n\\n% a van of MyST\\n% a bus\\n\\nSun. | paragraph: Rain., paragraph: Sun.",
        "It rose to 5\\n% of all vans. | paragraph: It rose to 5 % of all vans.",
        "(red-van)=\\n\\nA van. | paragraph: A van.",
        ":::{note}\\n:name: red-van\\nA van.\\n::: | paragraph: A van.",
        ":DRAWER:\\n:VAN: red\\n:END:\\nA van. | paragraph: A van.",
        ":van: A van.                    | paragraph: ~ A van.",
        ":::mermaid\\ngraph TD\\nA[van]\\n:::\\nA bus. | paragraph: A bus.",
        "/// note ¦ A title\\nA van.\\n/// | headline: A title, paragraph: A van.",
        "/// red-van\\nA van.\\n///      | paragraph: A van.",
        "A {--blue--} {>>why?<<} van.     | paragraph: A ~ ~ van.",
        "A {~~blue~>red~~} {++new++} van. | paragraph: A ~red {++new++} van.",
        "A {-blue-} van.                  | paragraph: A ~ van.",
        "A \\\\begin{align}van_1\\\\end{align} van. | paragraph: A ~ van.",
        "\\\\def\\\\van{red}\\n\\nA van. | paragraph: A van.",
        "A van. [!INCLUDE [red-van](van.md)] | paragraph: A van. ~",
        "[//]: # (a bus)\\n[note]: <> \"a lorry\"\\n\\nA van. | paragraph: A van.",
        "{::nomarkdown}\\nA van.\\n{:/}\\n\\nA bus. | paragraph: A van., paragraph: A bus.",
        "*[red-van]: A van.\\n*[lorry]: A lorry. | list-item: A van., list-item: A lorry.",
        "red-van:: A van.\\nlorry:: A lorry. | paragraph: A van., paragraph: A lorry.",
        "- red-van:: A van. | list-item: A van.",
        "- [ ] red-van:: A van. | list-item: [ ] A van.",
        "See it [red-van:: there] (red-van:: here). | paragraph: See it [there] (here).",
        "Std::van and a::b are code. | paragraph: Std::van and a::b are code.",
        "A :red-van: came at 10:30:15. | paragraph: A ~ came at 10:30:15.",
        "See [[report#red-van]] now. | paragraph: See report now.",
        "Rose 5%% by van and 7%% by bus. | paragraph: Rose 5%% by van and 7%% by bus.",
        "Rose 5 %% by van and 7 %% by bus. | paragraph: Rose 5 %% by van and 7 %% by bus.",
        "A %% van.\\n\\nA %% bus. | paragraph: A %% van., paragraph: A %% bus.",
        "%%\\nA van.\\n\\nA bus.\\n%%\\n\\nIt rained. | paragraph: It rained.",
        "%%\\nA van.\\n\\nA bus. | paragraph: %% A van., paragraph: A bus.",
        "Rain.[^a]\\n\\n[^a]: - A van. | paragraph: Rain., paragraph: A van.",
        "[^_^]: # (A van.)\\n\\nA bus. | paragraph: A bus.",
        "[_]: A van.\\n\\nA bus. | paragraph: A bus.",
        "[//]: # (A van (red))\\n\\nA bus. | paragraph: A bus.",
        "Press ++ctrl+van++ or ++\"A\"++. | paragraph: Press ~ or ~.",
        "A C++ van and ++a red van++. | paragraph: A C++ van and ++a red van++.",
        "See {@link van} and {@code red van}. | paragraph: See ~ and ~.",
        ":include-code: van.java {title: \"A van\"}\\n\\nA bus. | paragraph: A bus.",
        "(ref:van) A van. | paragraph: A van.",
        "See ((van)) and (a van). | paragraph: See ~ and (a van).",
        "A van^[A note.] here. | paragraph: A van^[A note.] here.",
        "id:: van\\ntags:: red van | paragraph: ~, paragraph: ~",
        "See \\\\cite{van} and \\\\ref{fig:van}. | paragraph: See ~ and ~.",
        "\\\\begin{verbatim}\\nA van.\\n\\\\end{verbatim}\\n\\nA bus. | paragraph: A bus.",
        "See ![[van.png¦A van¦300]] there. | alt-text: A van, paragraph: See ~ there.",
        "See ![[van.png¦300x200]]. | paragraph: See ~.",
        "Type <x-kbd>van</x-kbd> or <b class='code'>van</b>. | paragraph: Type ~ or ~.",
        "<code-block>\\n\\nA van.\\n\\n</code-block>\\n\\nA bus. | paragraph: ~, paragraph: A bus.",
        "<div class='mermaid'>\\n\\nA van.\\n\\n</div>\\n\\nA bus. | paragraph: A bus."
      })
  void isReadAsCommonMark(String text, String prose) {
    assertThat(shown(text.replace('¦', '|').replace("\\n", "\n").replace("\\\\", "\\")))
        .isEqualTo(prose);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$%s", "{.a %s}", "%s:: b", "- %s:: b"})
  void longMarksAreRead(String marks) {
    for (String piece : List.of("a b, ", "a=b ", "*", "\\a")) {
      String text = marks.formatted(piece.repeat(20_000)) + "\n\nA van.";
      assertThat(blocks(text)).last().extracting(Block::prose).isEqualTo("A van.");
    }
  }

  @Test
  void codeBetweenIndentedTagsDoesNotEndTheirTable() {
    String table =
        """
        <table>
            {% for a in b %}
              {% if a %}
              <tr><td>A van.</td></tr>
              {% endif %}
            {% endfor %}
            <tr><td>A bus.</td></tr>
        </table>
        """;
    assertThat(shown(table)).isEqualTo("table-cell: A van., table-cell: A bus.");
    assertThat(shown("Rain:\n{% for a in b %}\n    <p>A van.</p>\n{% endfor %}\n"))
        .isEqualTo("paragraph: Rain:");
  }

  @Test
  void titlesOfLinksAndImagesAreProse() {
    assertThat(shown("[a](b \"The van\") ![c](d.jpg 'A van') [e][f]\n\n[f]: g (A lorry)\n"))
        .contains("alt-text: The van", "alt-text: A van", "alt-text: A lorry");
  }

  @Test
  void anElementGoesOnOverBlankLines() {
    assertThat(shown("<blockquote>\n\nA van.\n\n<p>Red.</p>\n\n</blockquote>\n\nB.\n"))
        .isEqualTo("quote: A van., quote: Red., paragraph: B.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p lang='fr'>Un.\\n\\nTwo.           | paragraph: Two.",
        "<p class='quote'>One.\\n\\n- Two.     | quote: One., list-item: Two.",
        "<p lang='fr'>Un.\\n\\n<div>Two.</div> | paragraph: Two.",
        "<ul><li lang='fr'>Un.\\n\\n<li>Two.</ul> | list-item: Two.",
        "<dl><dt lang='fr'>Un.\\n\\n<dd>Two.</dl> | paragraph: Two.",
        "<div lang='fr'>\\n\\n<p>Un.\\n\\nDeux.\\n\\n</div>\\n\\nThree. | paragraph: Three."
      })
  void anElementWithoutEndTagEndsAsInHtml(String text, String prose) {
    assertThat(shown(text.replace("\\n", "\n"))).isEqualTo(prose);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div lang='fr'>\n\nA van.\n\n<p>A lorry.</p>\n\n<p hidden>A bus.</p>\n",
        "<div translate='no'>\n\n<div hidden>\n\nA van.\n\nA lorry.\n",
        "<iframe src='x'>\n\nA van.\n\nA lorry.\n"
      })
  void anElementThatNothingEndsHidesNothing(String text) {
    assertThat(shown(text)).isEqualTo("paragraph: A van., paragraph: A lorry.");
  }

  @Test
  void anElementThatNothingEndsIsAQuotation() {
    assertThat(shown("<div lang='fr' class='quote'>\n\nA van.\n")).isEqualTo("quote: A van.");
  }

  @Test
  void struckOutWordsAreMarked() {
    Block block = blocks("A ~~red~~ <del>blue</del> van").get(0);
    assertThat(block.deletions())
        .extracting(span -> span.in(block.prose()))
        .containsExactly("red", "blue");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A [red van][] [x].\\n\\n[red van]: a.html | red van | false",
        "A [red van].\\n\\n[red van]: a.html        | red van | false",
        "A [red van][v].\\n\\n[v]: a.html           | red van | true",
        "A [red van] and more.                     | red van | false",
        "A [lorry][red van] and more.              | red van | false",
        "A [red van][van] and more.                | red van | true",
        "A [red van](a.html).                       | red van | true",
        "A [[red van]].                             | red van | false",
        "A red van.\\n\\n*[red van]: A lorry.        | red van | false",
        "Red van:: a lorry                          | Red van | false"
      })
  void aLabelCannotBeEdited(String text, String words, boolean editable) {
    Block block = blocks(text.replace("\\n", "\n")).get(0);
    int at = block.prose().indexOf(words);
    assertThat(block.isVerbatim(new Span(at, at + words.length()))).isEqualTo(editable);
  }
}
