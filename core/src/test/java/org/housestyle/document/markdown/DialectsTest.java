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

/** What is prose, and what it is, in what publishers add to Markdown. */
class DialectsTest {

  private static List<Block> blocks(String text) {
    return Document.of(SourceText.of(text), "markdown").blocks();
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
        "Van\\n: A small lorry. | paragraph: Van, paragraph: A small lorry."
      })
  void isReadAsCommonMark(String text, String prose) {
    assertThat(shown(text.replace('¦', '|').replace("\\n", "\n").replace("\\\\", "\\")))
        .isEqualTo(prose);
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
        "A [[red van]].                             | red van | false"
      })
  void aLabelCannotBeEdited(String text, String words, boolean editable) {
    Block block = blocks(text.replace("\\n", "\n")).get(0);
    int at = block.prose().indexOf(words);
    assertThat(block.isVerbatim(new Span(at, at + words.length()))).isEqualTo(editable);
  }
}
